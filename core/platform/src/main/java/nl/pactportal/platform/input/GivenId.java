package nl.pactportal.platform.input;

import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;

/** An id from an address. One that is no id at all is as unknown as one that leads nowhere. */
public final class GivenId {
  private GivenId() {}

  /**
   * @throws NotFoundException if that cannot be an id
   */
  public static UUID of(String given) {
    try {
      return UUID.fromString(String.valueOf(given));
    } catch (IllegalArgumentException malformed) {
      throw new NotFoundException("not an id");
    }
  }

  /** As {@link #of}, but nothing given is null. */
  public static UUID optional(String given) {
    return given == null || given.isBlank() ? null : of(given);
  }
}
