package nl.pactportal.funding.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the steps; all others are refused. */
class AccountStatusTest {
  @ParameterizedTest
  @CsvSource({"ENTERED, CONFIRMED DECLINED", "CONFIRMED, REPLACED", "DECLINED, ''", "REPLACED, ''"})
  void goesOnlyWhereTheTableSays(AccountStatus from, String followers) {
    String actual =
        Arrays.stream(AccountStatus.values())
            .filter(from::canBecome)
            .map(Enum::name)
            .collect(Collectors.joining(" "));
    assertEquals(followers, actual);
  }
}
