package nl.pactportal.dashboard.importer;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.pactportal.platform.error.BusinessException;

/** Identifier of a CBS table as somebody typed it: five digits, three letters. */
public record TableId(String value) {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{5}[A-Za-z]{3}");

  /**
   * @param field id of the form field the refusal is shown at
   */
  public static TableId typed(String text, String field) {
    String wanted = text == null ? "" : text.strip();
    if (!SHAPE.matcher(wanted).matches()) {
      throw new BusinessException(field, "import.table.malformed");
    }
    return new TableId(wanted);
  }

  /** The same table whatever the case of its letters: CBS writes both 80072ned and 85264NED. */
  public String code() {
    return value.toUpperCase(Locale.ROOT);
  }
}
