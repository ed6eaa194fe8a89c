package nl.pactportal.funding.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the steps; all others are refused. */
class SupplementStatusTest {
  @ParameterizedTest
  @CsvSource({
    "ASKED, SUPPLIED LAPSED ENDED",
    "SUPPLIED, ''",
    "LAPSED, SUPPLIED ENDED",
    "ENDED, ''"
  })
  void goesOnlyWhereTheTableSays(SupplementStatus from, String followers) {
    String actual =
        Arrays.stream(SupplementStatus.values())
            .filter(from::canBecome)
            .map(Enum::name)
            .collect(Collectors.joining(" "));
    assertEquals(followers, actual);
  }
}
