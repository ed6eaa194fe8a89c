package nl.pactportal.testkit;

/** Asks the database itself which columns name people, by the names such columns have. */
public final class PersonColumns {
  private static final String COLUMNS =
      """
      select c.table_name || '.' || c.column_name from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = '%s' and t.table_type = 'BASE TABLE' and c.data_type = 'text'
        and c.column_name ~ '(_by|_subject|^subject|^actor|^handler|^editors)$' order by 1""";

  private PersonColumns() {}

  public static String of(String schema) {
    return COLUMNS.formatted(schema);
  }
}
