package nl.pactportal.platform.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import nl.pactportal.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetTest {
  @TempDir Path folder;

  @Test
  void numbersAreNumbersAndTextIsNoFormula() throws Exception {
    Path file = folder.resolve("subsidies.xlsx");
    try (OutputStream target = Files.newOutputStream(file);
        Spreadsheet sheet = new Spreadsheet(target)) {
      sheet
          .sheet("Subsidies", List.of("Regio", "Bedrag", "Dag"))
          .row("=1+1", new Money(20_000_050), LocalDate.of(2020, 7, 6));
    }
    String cells = part(file, "xl/worksheets/sheet1.xml");
    assertTrue(cells.contains("<v>200000.50</v>"), cells);
    assertFalse(cells.contains("<f>"), cells);
  }

  private static String part(Path file, String name) throws Exception {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream part = zip.getInputStream(zip.getEntry(name))) {
      return new String(part.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
