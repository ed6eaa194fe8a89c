package nl.pactportal.meetings.minutes;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * A meeting that may have approved the minutes.
 *
 * @param onAgenda whether approving them is an item of its agenda
 */
public record ApproverRow(UUID id, String body, LocalDate heldOn, boolean onAgenda)
    implements Serializable {
  /** For a list to choose from: Faces has no converter for ids. */
  public String key() {
    return id.toString();
  }

  public String day() {
    return heldOn.format(DateTimeFormatter.ofPattern("dd-MM-yyyy"));
  }
}
