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
      case ITEM, NOTE -> "/meetings/detail.xhtml?id=" + meetingId + anchor();
      case DECISION -> "/decisions/detail.xhtml?id=" + objectId;
      case ACTION -> "/actions/detail.xhtml?id=" + objectId;
      case DOCUMENT -> "/documents/" + objectId;
    };
  }

  /** The head of the minutes belongs to no item. */
  private String anchor() {
    return itemNumber == null ? "" : "#item-" + itemNumber;
  }

  /** Name of an item or document; the others are named by their kind. */
  public boolean titled() {
    return type == SearchType.DOCUMENT;
  }
}
