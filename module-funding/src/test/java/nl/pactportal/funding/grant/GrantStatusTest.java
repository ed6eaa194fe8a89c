package nl.pactportal.funding.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the steps; all others are refused. */
class GrantStatusTest {
  @ParameterizedTest
  @CsvSource({
    "NONE, ''",
    "ACTIVE, SUSPENDED REVOKED ACCOUNTING DETERMINED MERGED",
    "SUSPENDED, ACTIVE REVOKED ACCOUNTING DETERMINED",
    "REVOKED, ''",
    "ACCOUNTING, ACTIVE SUSPENDED REVOKED DETERMINED",
    "DETERMINED, CLOSED",
    "CLOSED, ''",
    "MERGED, ''"
  })
  void goesOnlyWhereTheTableSays(GrantStatus from, String followers) {
    String actual =
        Arrays.stream(GrantStatus.values())
            .filter(from::canBecome)
            .map(Enum::name)
            .collect(Collectors.joining(" "));
    assertEquals(followers, actual);
  }
}
