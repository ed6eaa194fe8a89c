package nl.pactportal.meetings.search;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something found, with the meeting and agenda item it belongs to.
 *
 * @param itemNumber number of its agenda item, or null for what belongs to the meeting as a whole
 * @param title of an item or document; of the others the text is all there is
 */
public record SearchRow(
    String regionCode,
    String regionName,
    SearchType type,
    UUID objectId,
    UUID meetingId,
    String body,
    LocalDate heldOn,
    Integer itemNumber,
    String itemTitle,
    String title,
    Snippet snippet)
    implements Serializable {

  /** Where it is, from the root of the module. */
  public String path() {
    return switch (type) {
      case ITEM, NOTE, DECISION -> "/meetings/detail.xhtml?id=" + meetingId + "#item-" + itemNumber;
      case ACTION -> "/actions/detail.xhtml?id=" + objectId;
      case DOCUMENT -> "/documents/" + objectId;
    };
  }

  /** Name of an item or document; the others are named by their kind. */
  public boolean titled() {
    return type == SearchType.DOCUMENT;
  }
}
