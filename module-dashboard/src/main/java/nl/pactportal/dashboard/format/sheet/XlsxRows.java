package nl.pactportal.dashboard.format.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.pactportal.dashboard.format.CsvRows.RowTaker;
import nl.pactportal.dashboard.format.NumberText;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Rows of the first sheet of a workbook. A number is a number whatever the language of the maker:
 * it is handed over in the way of writing that was declared.
 */
public final class XlsxRows implements RowSource {
  /** Excel keeps fifteen digits; the sixteenth and seventeenth are leftovers of reckoning. */
  private static final MathContext DIGITS = new MathContext(15);

  private final Path file;
  private final NumberText numbers;

  private XlsxRows(Path file, NumberText numbers) {
    this.file = file;
    this.numbers = numbers;
  }

  public static XlsxRows of(Path file, NumberText numbers) {
    XlsxGuard.check(file);
    return new XlsxRows(file, numbers);
  }

  @Override
  public void each(RowTaker taker) {
    try (ReadableWorkbook workbook =
            new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      Iterator<Row> all = rows.iterator();
      boolean more = true;
      while (more && all.hasNext()) {
        Row row = all.next();
        more = taker.take(row.getRowNum(), cells(row));
      }
    } catch (SourceException ours) {
      throw ours;
    } catch (ExcelReaderException | UncheckedIOException | IOException broken) {
      throw unreadable(broken);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException broken) {
      throw unreadable(broken); // what the library does with a workbook that is not whole
    }
  }

  private static SourceException unreadable(Exception broken) {
    return new SourceException(ImportFailure.UNREADABLE, "workbook: " + broken);
  }

  private List<String> cells(Row row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      texts.add(row.getOptionalCell(i).map(this::text).orElse(""));
    }
    return texts;
  }

  private String text(Cell cell) {
    String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
    boolean number = cell.getType() == CellType.NUMBER || isNumber(cell, raw);
    return number ? number(cell, raw) : raw(cell, raw);
  }

  private static boolean isNumber(Cell cell, String raw) {
    return cell.getType() == CellType.FORMULA && NumberText.PLAIN.read(raw).isPresent();
  }

  private static String raw(Cell cell, String raw) {
    return cell.getType() == CellType.STRING ? cell.getText() : raw;
  }

  private String number(Cell cell, String raw) {
    String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
    BigDecimal value = new BigDecimal(raw.strip()).round(DIGITS).stripTrailingZeros();
    if (isDate(format)) {
      return cell.asDate().toLocalDate().toString();
    }
    return format.contains("%")
        ? numbers.write(value.movePointRight(2)) + "%"
        : numbers.write(value);
  }

  private static boolean isDate(String format) {
    String plain = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
    return plain.contains("yy") || plain.contains("dd") || plain.matches("d[-/ ]m.*");
  }
}
