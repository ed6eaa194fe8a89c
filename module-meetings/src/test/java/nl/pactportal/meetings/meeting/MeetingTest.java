package nl.pactportal.meetings.meeting;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MeetingTest {
  private static final LocalDate DAY = LocalDate.of(2020, 7, 6);

  @Test
  void isHeldOnceAndNotBeforeItsDay() {
    Meeting meeting = new Meeting(Plans.of("PB", DAY));
    refused(null, () -> meeting.hold(DAY.minusDays(1)));
    meeting.hold(DAY);
    assertEquals(MeetingStatus.HELD, meeting.getStatus());
    refused(null, () -> meeting.hold(DAY));
  }

  @Test
  void itsDateIsADateOfOurTime() {
    refused("heldOn", () -> new Meeting(Plans.of("PB", null)));
    refused("heldOn", () -> new Meeting(Plans.of("PB", LocalDate.of(206, 7, 6))));
    refused("heldOn", () -> new Meeting(Plans.of("PB", LocalDate.of(20_206, 7, 6))));
  }

  @Test
  void itEndsAfterItStarts() {
    refused("endsAt", () -> times("14:00", "13:00"));
    refused("endsAt", () -> times("14:00", "14:00"));
    refused("startsAt", () -> times(null, "15:00"));
    assertDoesNotThrow(() -> times("14:00", null));
    assertDoesNotThrow(() -> times(null, null));
  }

  private static MeetingTimes times(String start, String end) {
    return new MeetingTimes(time(start), time(end), null);
  }

  private static LocalTime time(String said) {
    return said == null ? null : LocalTime.parse(said);
  }

  private static void refused(String field, Executable step) {
    assertEquals(field, assertThrows(BusinessException.class, step).field());
  }
}
