package nl.pactportal.dashboard.feed;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.pactportal.dashboard.format.TableIdentity;
import nl.pactportal.dashboard.source.DatasetDescription;
import nl.pactportal.platform.error.BusinessException;

/** What somebody typed about a table that is to come. */
public record TableForm(String code, String title, String owner, String licence) {
  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_.-]{1,39}");
  private static final int MOST_LETTERS = 300;

  /** The code in the catalogue; the same table whatever the case of its letters. */
  String checkedCode() {
    String said = text(code).toUpperCase(Locale.ROOT);
    if (!CODE.matcher(said).matches()) {
      throw new BusinessException("code", "formats.code.malformed");
    }
    return said;
  }

  /** Of a table nobody knows yet, which must have a name and an owner. */
  TableIdentity described(String url) {
    return new TableIdentity(
        checkedCode(),
        new DatasetDescription(
            required("title", title), required("owner", owner), url, "", "", text(licence)));
  }

  private static String required(String field, String typed) {
    String said = text(typed);
    if (said.isEmpty() || said.length() > MOST_LETTERS) {
      throw new BusinessException(field, "formats.required");
    }
    return said;
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }
}
