package nl.pactportal.platform.mydata;

import java.util.List;

/**
 * Where a person is named in a row, and what of that row is his own.
 *
 * @param column that holds his subject
 * @param moment column that says when, or on what day; or null
 * @param words column with what he wrote there himself, or what he did; or null
 * @param key what tells one row from another, in SQL
 * @param own whether a row is about person ?2, in SQL
 */
public record PersonColumn(
    String schema,
    String table,
    String column,
    String moment,
    String words,
    String key,
    String own) {
  /** What the platform keeps for all modules: his files, his work, and what he did. */
  public static final List<PersonColumn> SHARED =
      List.of(
          new PersonColumn("platform", "document", "uploaded_by", "uploaded_at", "name"),
          new PersonColumn("platform", "calendar_feed", "owner_subject", "made_at", "regions"),
          new PersonColumn("platform", "work_item", "done_by", "done_at", null),
          new PersonColumn("platform", "work_item", "excluded_subject", "opened_at", null),
          new PersonColumn("platform", "audit_entry", "actor", "at", "action"));

  /** Columns that hold several persons, one on each line. */
  private static final String SEVERAL = "editors";

  public PersonColumn(String schema, String table, String column, String moment, String words) {
    this(schema, table, column, moment, words, "id", is(column));
  }

  private static String is(String column) {
    return column.equals(SEVERAL)
        ? "?2 = any (string_to_array(" + SEVERAL + ", chr(10)))"
        : column + " = ?2";
  }

  /** For a table whose rows have no id. */
  public PersonColumn keyed(String parts) {
    return new PersonColumn(schema, table, column, moment, words, parts, own);
  }

  /** For a column that leads to the person by way of other tables. */
  public PersonColumn where(String condition) {
    return new PersonColumn(schema, table, column, moment, words, key, condition);
  }

  /** Of regions ?1 and person ?2. */
  String sql() {
    return "select '%1$s', '%2$s', region_code, cast(%6$s as text), %3$s, %4$s from %5$s.%1$s"
            .formatted(
                table,
                column,
                "cast(" + moment + " as timestamptz)",
                words == null ? "cast(null as text)" : words,
                schema,
                key)
        + " where region_code = any (string_to_array(?1, ',')) and "
        + own;
  }
}
