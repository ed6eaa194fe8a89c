package nl.pactportal.meetings.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingChoiceTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 7, 6);
  private static final MeetingChoice OTHER = choice("Werkgroep", TODAY);
  private static final MeetingChoice OWN = choice("Ambtelijk Pact", TODAY);
  private static final MeetingChoice BEFORE = choice("Ambtelijk Pact", TODAY.minusDays(1));

  @Test
  void theMeetingOfTodayIsChosenRatherOfTheBodyThatAsked() {
    List<MeetingChoice> all = List.of(OTHER, OWN, BEFORE);
    assertEquals(OWN.id().toString(), MeetingChoice.today(all, "Ambtelijk Pact", TODAY));
    assertEquals(OTHER.id().toString(), MeetingChoice.today(all, "Bestuurlijk Pact", TODAY));
  }

  @Test
  void withoutOneNobodyGuesses() {
    assertNull(MeetingChoice.today(List.of(BEFORE), "Ambtelijk Pact", TODAY));
  }

  private static MeetingChoice choice(String body, LocalDate day) {
    return new MeetingChoice(UUID.randomUUID(), body, day);
  }
}
