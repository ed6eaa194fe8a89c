package nl.pactportal.platform.mydata;

import java.util.List;

/**
 * Where a person is named in a row, and what of that row is his own.
 *
 * @param column that holds his subject
 * @param moment column that says when, or on what day; or null
 * @param words column with what he wrote there himself, or what he did; or null
 */
public record PersonColumn(
    String schema, String table, String column, String moment, String words) {
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

  /** Of regions ?1 and person ?2. */
  String sql() {
    return "select '%1$s', '%2$s', region_code, cast(id as text), %3$s, %4$s from %5$s.%1$s"
            .formatted(
                table,
                column,
                "cast(" + moment + " as timestamptz)",
                words == null ? "cast(null as text)" : words,
                schema)
        + " where region_code = any (string_to_array(?1, ',')) and "
        + (column.equals(SEVERAL)
            ? "?2 = any (string_to_array(" + SEVERAL + ", chr(10)))"
            : column + " = ?2");
  }
}
