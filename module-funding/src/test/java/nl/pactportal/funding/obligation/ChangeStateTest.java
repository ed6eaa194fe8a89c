package nl.pactportal.funding.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the steps; all others are refused. */
class ChangeStateTest {
  @ParameterizedTest
  @CsvSource({"PROPOSED, APPROVED DECLINED", "APPROVED, ''", "DECLINED, ''"})
  void goesOnlyWhereTheTableSays(ChangeState from, String followers) {
    String actual =
        Arrays.stream(ChangeState.values())
            .filter(from::canBecome)
            .map(Enum::name)
            .collect(Collectors.joining(" "));
    assertEquals(followers, actual);
  }
}
