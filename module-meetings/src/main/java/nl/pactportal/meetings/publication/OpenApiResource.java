package nl.pactportal.meetings.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.pactportal.platform.config.Setting;

/** The description of the public interface (OpenAPI 3.0). */
@Path("public/{file: openapi\\.(json|yaml)}")
@PublicApi
@RequestScoped
public class OpenApiResource {
  @Context Request request;

  @GET
  @Produces({MediaType.APPLICATION_JSON, YamlText.TYPE})
  public Response description(@PathParam("file") String file) {
    return file.endsWith("yaml")
        ? PublicAnswer.of(request, YamlText.of(text()), YamlText.TYPE, null)
        : PublicAnswer.of(request, text(), MediaType.APPLICATION_JSON, null);
  }

  static String text() {
    try (var file = OpenApiResource.class.getResourceAsStream("openapi.json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .replace("https://portal.example", Setting.BASE_URL.value());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
