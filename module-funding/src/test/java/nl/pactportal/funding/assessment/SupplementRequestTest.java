package nl.pactportal.funding.assessment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;

class SupplementRequestTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 11, 9);
  private static final LocalDate LATER = LocalDate.of(2020, 11, 23);

  @Test
  void namesWhatIsMissingByWhenAndWhy() {
    assertDoesNotThrow(() -> new SupplementRequest("x", LATER, "y").require(TODAY));
    refused("missing", new SupplementRequest(" ", LATER, "y"));
    refused("letter", new SupplementRequest("x", LATER, null));
    refused("until", new SupplementRequest("x", null, "y"));
    refused("until", new SupplementRequest("x", TODAY, "y"));
    refused("until", new SupplementRequest("x", TODAY.plusYears(2), "y"));
    refused("missing", new SupplementRequest("x".repeat(4001), LATER, "y"));
  }

  private static void refused(String field, SupplementRequest request) {
    assertEquals(
        field, assertThrows(BusinessException.class, () -> request.require(TODAY)).field());
  }
}
