package nl.pactportal.funding.amendment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the steps; all others are refused. */
class AmendmentStatusTest {
  @ParameterizedTest
  @CsvSource({"REQUESTED, GRANTED REFUSED", "GRANTED, ''", "REFUSED, ''"})
  void goesOnlyWhereTheTableSays(AmendmentStatus from, String followers) {
    String actual =
        Arrays.stream(AmendmentStatus.values())
            .filter(from::canBecome)
            .map(Enum::name)
            .collect(Collectors.joining(" "));
    assertEquals(followers, actual);
  }
}
