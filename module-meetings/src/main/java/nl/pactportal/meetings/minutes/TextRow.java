package nl.pactportal.meetings.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** A row of a statement that gives everything as text. */
record TextRow(Object[] columns) {
  static final String SEPARATOR = "\u001f";

  static List<TextRow> of(List<?> rows) {
    return rows.stream().map(row -> new TextRow((Object[]) row)).toList();
  }

  String text(int column) {
    return (String) columns[column];
  }

  UUID id(int column) {
    return columns[column] == null ? null : UUID.fromString(text(column));
  }

  LocalDate date(int column) {
    return columns[column] == null ? null : LocalDate.parse(text(column));
  }

  LocalTime time(int column) {
    return columns[column] == null ? null : LocalTime.parse(text(column));
  }

  boolean flag(int column) {
    return "true".equals(columns[column]);
  }

  int number(int column) {
    return Integer.parseInt(text(column));
  }

  List<String> list(int column) {
    return columns[column] == null ? List.of() : List.of(text(column).split(SEPARATOR));
  }
}
