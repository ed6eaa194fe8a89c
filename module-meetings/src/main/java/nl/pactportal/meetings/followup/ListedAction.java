package nl.pactportal.meetings.followup;

import java.io.Serializable;
import java.util.List;
import nl.pactportal.meetings.action.OwnerRow;

/**
 * An action in a list, with those who do it together and how far each region is.
 *
 * @param answers of every region the reader may see, when it was asked of all; else none
 */
public record ListedAction(
    ListedRow row, List<OwnerRow> coOwners, List<ProgressRow> progress, List<RegionAnswer> answers)
    implements Serializable {

  /** All owners in words, or null if nobody was named. */
  public String owners() {
    StringBuilder words = new StringBuilder();
    if (row.named()) {
      words.append(row.firstOwner().words());
    }
    coOwners.forEach(other -> words.append(words.isEmpty() ? "" : "; ").append(other.words()));
    return words.isEmpty() ? null : words.toString();
  }

  /** Regions that have answered. */
  public long answered() {
    return answers.stream().filter(RegionAnswer::answered).count();
  }
}
