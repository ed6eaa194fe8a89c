package nl.pactportal.meetings.body;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something about a body that somebody should look at; nothing is refused because of it.
 *
 * @param what seat or holder it is about, or empty
 * @param day day it was judged for
 */
public record BodyWarning(Kind kind, String what, LocalDate day) implements Serializable {
  /** What is odd. */
  public enum Kind {
    BODY_ENDED,
    SEAT_VACANT,
    SEAT_SHARED,
    END_UNCERTAIN,
    NO_CHAIR,
    NO_MINUTE_KEEPER
  }
}
