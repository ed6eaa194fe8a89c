package nl.pactportal.meetings.agenda;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** From when to when an item was treated, as far as the clock was kept. */
public record ItemTimeRow(
    UUID id, int number, String title, boolean withPrevious, Instant startedAt, Instant endedAt)
    implements Serializable {

  /** It is what the meeting is at now. */
  public boolean current() {
    return startedAt != null && endedAt == null;
  }
}
