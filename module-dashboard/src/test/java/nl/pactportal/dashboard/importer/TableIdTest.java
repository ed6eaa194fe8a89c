package nl.pactportal.dashboard.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type. */
class TableIdTest {
  @Test
  void isTheSameTableInBothCases() {
    assertEquals("80072NED", TableId.typed(" 80072ned ", "table").code());
    assertEquals("80072ned", TableId.typed("80072ned", "table").value());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "80072", "80072nede", "8007ned", "<b>80072ned</b>", "../80072ned", "80072n/d"})
  void refusesAnythingElseAtItsField(String typed) {
    BusinessException refused =
        assertThrows(BusinessException.class, () -> TableId.typed(typed, "table"));
    assertEquals("table", refused.field());
    assertEquals("import.table.malformed", refused.key());
  }
}
