package nl.pactportal.funding.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the steps; all others are refused. */
class GuideStatusTest {
  @ParameterizedTest
  @CsvSource({"CONCEPT, ALIGNED", "ALIGNED, CONCEPT PUBLISHED", "PUBLISHED, ''"})
  void goesOnlyWhereTheTableSays(GuideStatus from, String followers) {
    String actual =
        Arrays.stream(GuideStatus.values())
            .filter(from::canBecome)
            .map(Enum::name)
            .collect(Collectors.joining(" "));
    assertEquals(followers, actual);
  }
}
