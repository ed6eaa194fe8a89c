package nl.pactportal.meetings.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;

/** Over midnight and over the nights on which the clock changes. */
class ClockChangeTest {
  private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
  private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);
  private static final LocalDate ORDINARY = LocalDate.of(2026, 6, 16);

  @Test
  void aTimeTheClockLeavesOutIsRefusedAtItsField() {
    refused("startsAt", SPRING, times("02:30", "04:00", false));
    refused("endsAt", SPRING, times("01:30", "02:00", false));
    refused("endsAt", SPRING.minusDays(1), times("22:00", "02:59", true));
    times("01:59", "03:00", false).checkedOn(SPRING);
    times("02:30", "04:00", false).checkedOn(ORDINARY);
  }

  @Test
  void aTimeThatIsThereTwiceIsOnlyAHint() {
    MeetingTimes times = times("01:00", "02:30", false).checkedOn(AUTUMN);
    assertTrue(times.twiceOn(AUTUMN));
    assertFalse(times.twiceOn(ORDINARY));
    assertFalse(times("03:00", "04:00", false).twiceOn(AUTUMN), "03:00 comes once");
    assertEquals(
        List.of(PlanningHint.WEEKEND, PlanningHint.TIME_TWICE),
        PlanningHint.of(AUTUMN, null, times, false, false));
  }

  @Test
  void itLastsAsLongAsItReallyLasts() {
    assertEquals(Duration.ofMinutes(105), times("14:00", "15:45", false).durationOn(ORDINARY));
    assertEquals(Duration.ofHours(4), times("22:00", "02:00", true).durationOn(ORDINARY));
    assertEquals(
        Duration.ofHours(5), times("23:00", "03:00", true).durationOn(AUTUMN.minusDays(1)));
    assertEquals(
        Duration.ofHours(3), times("23:00", "03:00", true).durationOn(SPRING.minusDays(1)));
    assertNull(times("14:00", null, false).durationOn(ORDINARY));
  }

  @Test
  void overMidnightNeedsAnEndOfTheNextDay() {
    assertEquals("endsAt", field(() -> times("23:00", null, true)));
    assertEquals("endsAt", field(() -> times("23:00", "01:00", false)));
    assertEquals("endsNextDay", field(() -> times("14:00", "15:00", true)));
    assertEquals(Duration.ofDays(1), times("14:00", "14:00", true).durationOn(ORDINARY));
  }

  private static MeetingTimes times(String start, String end, boolean nextDay) {
    return new MeetingTimes(at(start), end == null ? null : at(end), null, nextDay);
  }

  private static LocalTime at(String time) {
    return LocalTime.parse(time);
  }

  private static void refused(String field, LocalDate day, MeetingTimes times) {
    assertEquals(field, field(() -> times.checkedOn(day)));
  }

  private static String field(org.junit.jupiter.api.function.Executable step) {
    return assertThrows(BusinessException.class, step).field();
  }
}
