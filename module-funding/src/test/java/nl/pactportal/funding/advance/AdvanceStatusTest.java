package nl.pactportal.funding.advance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the steps (research 2.4); all others are refused. */
class AdvanceStatusTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PLANNED  | PREPARED HELD EXPIRED OFFSET",
        "PREPARED | RELEASED HELD EXPIRED OFFSET",
        "HELD     | PLANNED PREPARED RELEASED EXPIRED OFFSET",
        "RELEASED | IN_BATCH HELD EXPIRED OFFSET",
        "IN_BATCH | PAID FAILED RELEASED HELD",
        "PAID     | SETTLED FAILED",
        "FAILED   | PREPARED EXPIRED OFFSET",
        "OFFSET   | SETTLED",
        "EXPIRED  | ''",
        "SETTLED  | ''"
      })
  void goesWhereTheTableSays(AdvanceStatus from, String followers) {
    Set<AdvanceStatus> actual =
        EnumSet.allOf(AdvanceStatus.class).stream()
            .filter(from::canBecome)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(AdvanceStatus.class)));
    Set<AdvanceStatus> expected = EnumSet.noneOf(AdvanceStatus.class);
    for (String name : followers.isBlank() ? new String[0] : followers.split(" ")) {
      expected.add(AdvanceStatus.valueOf(name));
    }
    assertEquals(expected, actual);
  }
}
