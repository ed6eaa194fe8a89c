package nl.pactportal.funding.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the steps; all others are refused. */
class CallStageTest {
  @ParameterizedTest
  @CsvSource({
    "CONCEPT, PUBLISHED WITHDRAWN",
    "PUBLISHED, SETTLED WITHDRAWN",
    "SETTLED, ''",
    "WITHDRAWN, ''"
  })
  void goesOnlyWhereTheTableSays(CallStage from, String followers) {
    String actual =
        Arrays.stream(CallStage.values())
            .filter(from::canBecome)
            .map(Enum::name)
            .collect(Collectors.joining(" "));
    assertEquals(followers, actual);
  }
}
