package nl.pactportal.platform.faces;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Browsers keep our style sheets and scripts for a week; the version in their address changes with
 * their content, so that nobody sees a new release with old looks. PrimeFaces does so for its own.
 */
public class VersionedResourceHandler extends ResourceHandlerWrapper {
  private static final int BLOCK = 8192;

  private final Map<String, String> versions = new ConcurrentHashMap<>();

  public VersionedResourceHandler(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name, String library) {
    return versioned(super.createResource(name, library));
  }

  @Override
  public Resource createResource(String name, String library, String contentType) {
    return versioned(super.createResource(name, library, contentType));
  }

  private Resource versioned(Resource resource) {
    return resource == null || resource.getLibraryName() == null
        ? resource
        : new Versioned(resource);
  }

  private String version(Resource resource) {
    String key = resource.getLibraryName() + "/" + resource.getResourceName();
    String known = versions.get(key); // no computeIfAbsent: a style sheet asks for its fonts
    if (known == null) {
      known = checksum(resource);
      versions.put(key, known);
    }
    return known;
  }

  private static String checksum(Resource resource) {
    CRC32 sum = new CRC32();
    byte[] block = new byte[BLOCK];
    try (InputStream content = resource.getInputStream()) {
      for (int read = content.read(block); read >= 0; read = content.read(block)) {
        sum.update(block, 0, read);
      }
      return Long.toHexString(sum.getValue());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private final class Versioned extends ResourceWrapper {
    Versioned(Resource wrapped) {
      super(wrapped);
    }

    @Override
    public String getRequestPath() {
      String path = super.getRequestPath();
      return path.contains("v=") ? path : path + "&v=" + version(getWrapped());
    }
  }
}
