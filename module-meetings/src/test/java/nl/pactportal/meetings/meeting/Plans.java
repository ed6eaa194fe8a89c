package nl.pactportal.meetings.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.pactportal.meetings.agenda.AgendaKind;
import nl.pactportal.meetings.agenda.AgendaLine;
import nl.pactportal.platform.persistence.UuidV7;

/** Plans for tests: an ordinary meeting, changed where the test is about something. */
public final class Plans {
  private Plans() {}

  public static MeetingPlan of(String region, LocalDate day) {
    return of(UuidV7.next(), region, "Ambtelijk Pact", day);
  }

  public static MeetingPlan of(UUID id, String region, String body, LocalDate day) {
    return new MeetingPlan(
        id,
        region,
        body,
        day,
        new MeetingTimes(LocalTime.of(14, 0), LocalTime.of(15, 45), null),
        false,
        "Digitaal",
        List.of(
            new AgendaLine("Opening", AgendaKind.INFORMATION, "Voorzitter", false),
            new AgendaLine("Verslag", AgendaKind.APPROVAL, null, true)));
  }

  /** A body of its own, and that many items, none of them treated together. */
  public static MeetingPlan ofItems(String region, LocalDate day, int items) {
    MeetingPlan usual = of(UuidV7.next(), region, "Overleg " + UuidV7.next(), day);
    return new MeetingPlan(
        usual.id(),
        region,
        usual.body(),
        day,
        usual.date().times(),
        false,
        usual.venue().place(),
        IntStream.rangeClosed(1, items)
            .mapToObj(n -> new AgendaLine("Punt " + n, AgendaKind.DECISION, null, false))
            .toList());
  }
}
