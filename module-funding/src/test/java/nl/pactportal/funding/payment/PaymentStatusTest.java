package nl.pactportal.funding.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of the steps; all others are refused. */
class PaymentStatusTest {
  @ParameterizedTest
  @CsvSource({
    "IN_BATCH, PAID FAILED WITHDRAWN",
    "PAID, RETURNED",
    "FAILED, ''",
    "RETURNED, ''",
    "WITHDRAWN, ''"
  })
  void aPayment(PaymentStatus from, String followers) {
    String actual =
        Arrays.stream(PaymentStatus.values())
            .filter(from::canBecome)
            .map(Enum::name)
            .collect(Collectors.joining(" "));
    assertEquals(followers, actual);
  }

  @ParameterizedTest
  @CsvSource({"MADE, APPROVED CANCELLED", "APPROVED, ''", "CANCELLED, ''"})
  void aBatch(BatchStatus from, String followers) {
    String actual =
        Arrays.stream(BatchStatus.values())
            .filter(from::canBecome)
            .map(Enum::name)
            .collect(Collectors.joining(" "));
    assertEquals(followers, actual);
  }
}
