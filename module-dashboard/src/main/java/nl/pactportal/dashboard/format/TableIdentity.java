package nl.pactportal.dashboard.format;

import nl.pactportal.dashboard.source.DatasetDescription;

/**
 * What we know of a table before its file is opened: under which code it stands in the catalogue,
 * and what to say of it where the file says nothing.
 */
public record TableIdentity(String code, DatasetDescription fallback) {
  public static TableIdentity of(String code) {
    return new TableIdentity(code, new DatasetDescription(code, "", "", "", "", ""));
  }

  /** Title and owner of the file where it has them, the rest as the catalogue says. */
  public DatasetDescription described(String title, String owner, String definition) {
    return new DatasetDescription(
        or(title, fallback.title()),
        or(owner, fallback.owner()),
        fallback.url(),
        or(definition, fallback.definition()),
        fallback.frequency(),
        fallback.licence());
  }

  private static String or(String said, String otherwise) {
    return said == null || said.isBlank() ? otherwise : said.strip();
  }
}
