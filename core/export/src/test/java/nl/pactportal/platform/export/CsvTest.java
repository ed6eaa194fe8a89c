package nl.pactportal.platform.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.pactportal.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void writesForPrograms() {
    StringBuilder file = new StringBuilder();
    new Csv(file, Csv.Dialect.RFC_4180)
        .row("Regio", "Bedrag", "Dag")
        .row("West, \"Brabant\"", new Money(20_000_050), LocalDate.of(2020, 7, 6))
        .row(null, new Money(-5), null);
    assertEquals(
        "Regio,Bedrag,Dag\r\n\"West, \"\"Brabant\"\"\",200000.50,2020-07-06\r\n,-0.05,\r\n",
        file.toString());
  }

  @Test
  void writesForDutchExcel() {
    StringBuilder file = new StringBuilder();
    new Csv(file, Csv.Dialect.DUTCH_EXCEL).row("a;b", new Money(123));
    assertEquals("\uFEFF\"a;b\";1,23\r\n", file.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+31 6", "-1", "@SUM(A1)", "\tx", "\rx", "＝1"})
  void textIsNeverAFormula(String text) {
    assertEquals("'" + text, Csv.plain(text));
  }

  @Test
  void ordinaryTextStays() {
    assertEquals("a=1", Csv.plain("a=1"));
    assertEquals("", Csv.plain(""));
  }
}
