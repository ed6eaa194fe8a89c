package nl.pactportal.meetings.publication;

import java.util.UUID;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.input.GivenId;

/**
 * Addresses and ids of public resources. A part of a meeting is known by the meeting and its number
 * there: {@code <meeting>-3} is agenda item 3, {@code <meeting>-3-1} the first decision under it.
 */
final class OriAddresses {
  private static final int UUID_LENGTH = 36;
  private static final String ROOT = "/meetings/api/v1/public/";

  private OriAddresses() {}

  static String of(String resources, Object id) {
    return of(resources) + "/" + id;
  }

  static String of(String resources) {
    return Setting.BASE_URL.value() + ROOT + resources;
  }

  static String page(String path) {
    return Setting.BASE_URL.value() + "/meetings/public/" + path;
  }

  /** The meeting of a part. */
  static UUID meetingOf(String id) {
    return GivenId.of(id.length() > UUID_LENGTH ? id.substring(0, UUID_LENGTH) : id);
  }

  /** What follows the meeting: "3" or "3-1". */
  static String partOf(String id) {
    if (id.length() < UUID_LENGTH + 2 || id.charAt(UUID_LENGTH) != '-') {
      throw new NotFoundException("part " + id);
    }
    return id.substring(UUID_LENGTH + 1);
  }
}
