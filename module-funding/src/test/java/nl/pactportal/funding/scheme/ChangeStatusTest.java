package nl.pactportal.funding.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the steps; all others are refused. */
class ChangeStatusTest {
  @ParameterizedTest
  @CsvSource({
    "PROPOSED, CARRIED_OUT DECLINED TAKEN_BACK",
    "CARRIED_OUT, ''",
    "DECLINED, ''",
    "TAKEN_BACK, ''"
  })
  void goesOnlyWhereTheTableSays(ChangeStatus from, String followers) {
    String actual =
        Arrays.stream(ChangeStatus.values())
            .filter(from::canBecome)
            .map(Enum::name)
            .collect(Collectors.joining(" "));
    assertEquals(followers, actual);
  }
}
