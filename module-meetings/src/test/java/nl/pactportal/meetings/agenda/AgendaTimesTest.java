package nl.pactportal.meetings.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.persistence.UuidV7;
import org.junit.jupiter.api.Test;

class AgendaTimesTest {
  private static final LocalTime TWO = LocalTime.of(14, 0);

  @Test
  void eachItemIsExpectedAfterTheOnesBeforeIt() {
    AgendaRow one = row(10, false);
    AgendaRow two = row(25, false);
    AgendaRow three = row(null, false);
    AgendaTimes times = new AgendaTimes(TWO, List.of(one, two, three));
    assertEquals(TWO, times.of(one.id()));
    assertEquals(LocalTime.of(14, 10), times.of(two.id()));
    assertEquals(LocalTime.of(14, 35), times.of(three.id()));
    assertEquals(35, times.total());
    assertFalse(times.complete());
  }

  @Test
  void afterAnItemOfUnknownLengthNothingIsExpected() {
    AgendaRow unknown = row(null, false);
    AgendaRow next = row(10, false);
    AgendaRow last = row(10, false);
    AgendaTimes times = new AgendaTimes(TWO, List.of(unknown, next, last));
    assertEquals(TWO, times.of(unknown.id()));
    assertNull(times.of(next.id()));
    assertNull(times.of(last.id()));
  }

  @Test
  void withoutAStartThereIsNoTimeAtAll() {
    AgendaRow one = row(10, false);
    AgendaTimes times = new AgendaTimes(null, List.of(one, row(20, false)));
    assertNull(times.of(one.id()));
    assertEquals(30, times.total());
    assertTrue(times.complete());
  }

  @Test
  void whatIsTreatedTogetherBeginsTogetherAndSharesItsBudget() {
    AgendaRow three = row(30, false);
    AgendaRow four = row(null, true);
    AgendaRow five = row(5, false);
    AgendaTimes times = new AgendaTimes(TWO, List.of(three, four, five));
    assertEquals(TWO, times.of(four.id()));
    assertEquals(LocalTime.of(14, 30), times.of(five.id()));
    assertTrue(times.complete());
  }

  @Test
  void whatMovedAwayTakesNoTime() {
    AgendaRow moved = row(60, false, UuidV7.next());
    AgendaRow next = row(10, false);
    AgendaTimes times = new AgendaTimes(TWO, List.of(moved, next));
    assertNull(times.of(moved.id()));
    assertEquals(TWO, times.of(next.id()));
    assertEquals(10, times.total());
  }

  @Test
  void itSaysHowMuchTooLongItIs() {
    AgendaTimes times = new AgendaTimes(TWO, List.of(row(60, false), row(60, false)));
    assertEquals(15, times.over(TWO, LocalTime.of(15, 45), false));
    assertEquals(0, times.over(TWO, LocalTime.of(16, 0), false));
    assertEquals(0, times.over(TWO, null, false));
    assertEquals(0, times.over(LocalTime.of(23, 0), LocalTime.of(1, 0), true));
  }

  private static AgendaRow row(Integer duration, boolean withPrevious) {
    return row(duration, withPrevious, null);
  }

  private static AgendaRow row(Integer duration, boolean withPrevious, UUID movedTo) {
    return new AgendaRow(
        UuidV7.next(),
        1,
        1,
        "Punt",
        AgendaKind.INFORMATION,
        null,
        withPrevious,
        null,
        duration,
        null,
        null,
        null,
        AddedAs.DRAFT,
        false,
        null,
        null,
        movedTo,
        null,
        null,
        null);
  }
}
