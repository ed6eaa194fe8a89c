package nl.pactportal.funding;

import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;

/** An id as it came in an address. */
public final class RequestedId {
  private RequestedId() {}

  /**
   * @throws NotFoundException if it is missing or no id at all: the same answer as for an unknown
   *     one
   */
  public static UUID of(String text) {
    try {
      return UUID.fromString(String.valueOf(text));
    } catch (IllegalArgumentException malformed) {
      throw new NotFoundException("no id");
    }
  }
}
