package nl.pactportal.platform.link;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.region.RegionScope;

/**
 * A thing of a module at one end of a link. Title and path are kept with the link, so that no
 * module has to ask another.
 *
 * @param audience region code of who may read that thing, and so its title
 * @param path from the root of the portal: {@code /meetings/…}
 */
public record LinkEnd(
    String audience, String module, String type, UUID id, String title, String path)
    implements Serializable {
  public LinkEnd {
    Objects.requireNonNull(audience);
  }

  /** Whether all who read a link of that region may read what is at this end. */
  public boolean reaches(String region) {
    return RegionScope.reaches(audience, region);
  }

  /**
   * A link never names something to who may not read it.
   *
   * @throws NotFoundException if it would: to them, that thing is unknown
   */
  void require(String region) {
    if (!reaches(region)) {
      throw new NotFoundException(module + " " + type + " " + id + " for " + region);
    }
  }
}
