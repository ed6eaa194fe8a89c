package nl.pactportal.meetings.body;

import java.time.LocalDate;
import java.util.UUID;

/** Seats and mandates for tests: ordinary ones, changed where the test is about something. */
public final class Mandates {
  private static final Period ALWAYS = new Period(null, null, null, null, false);

  private Mandates() {}

  public static BodyEntry body(String name) {
    return new BodyEntry(name, BodyKind.WORKING_GROUP, null, false, null, null);
  }

  public static SeatEntry seat(String title, String party) {
    return new SeatEntry(title, party, true, 1, null);
  }

  public static MandateEntry member(UUID seat, String holder) {
    return entry(seat, holder, null, null, ALWAYS);
  }

  public static MandateEntry memberUntil(UUID seat, String holder, LocalDate last) {
    return entry(seat, holder, null, null, new Period(null, null, last, "afgelopen", false));
  }

  public static MandateEntry chairUntil(UUID seat, String holder, LocalDate last) {
    Period period = new Period(null, null, last, null, false);
    return entry(seat, holder, UsualRole.CHAIR, null, period);
  }

  public static MandateEntry at(UUID seat, String holder, String email) {
    return entry(seat, holder, null, email, ALWAYS);
  }

  private static MandateEntry entry(
      UUID seat, String holder, UsualRole role, String email, Period period) {
    return new MandateEntry(
        seat, holder, null, null, email, null, null, null, null, null, role, period, null);
  }
}
