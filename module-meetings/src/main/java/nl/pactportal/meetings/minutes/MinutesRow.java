package nl.pactportal.meetings.minutes;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.meetings.minutes.document.MinutesStatus;

/**
 * A version of the minutes as pages show it.
 *
 * @param approvedBy body of the meeting that approved it, or null
 */
public record MinutesRow(
    UUID id,
    long version,
    UUID meetingId,
    int number,
    MinutesStatus status,
    Instant builtAt,
    Instant offeredAt,
    UUID approvedIn,
    LocalDate approvedOn,
    String approvedBy,
    String approvalSaid,
    String reopenedSaid)
    implements Serializable {

  public boolean approved() {
    return status == MinutesStatus.APPROVED;
  }
}
