package nl.pactportal.dashboard.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.dashboard.observation.ObservationRepository.AboutRow;
import nl.pactportal.dashboard.observation.ObservationRepository.BreakRow;
import nl.pactportal.dashboard.observation.ObservationRepository.CellRow;
import nl.pactportal.dashboard.observation.ObservationRepository.PeriodRow;

/** From columns to records. */
final class RowReader {
  private RowReader() {}

  static AboutRow about(Object[] row) {
    return new AboutRow(tableOf(row), measure(row, 12));
  }

  /** From the first twelve columns. */
  static DatasetFigures.About tableOf(Object[] row) {
    return new DatasetFigures.About(
        uuid(row[0]),
        uuid(row[1]),
        text(row[2]),
        text(row[3]),
        text(row[4]),
        text(row[5]),
        text(row[6]),
        text(row[7]),
        (Boolean) row[8],
        text(row[9]),
        Instant.ofEpochMilli(((Number) row[10]).longValue()),
        text(row[11]));
  }

  /** From eight columns: code, title, unit, decimals, kind, seasonal, numerator, denominator. */
  static Measure measure(Object[] row, int from) {
    return new Measure(
        text(row[from]),
        text(row[from + 1]),
        text(row[from + 2]),
        number(row[from + 3]),
        MeasureKind.valueOf(text(row[from + 4])),
        Seasonal.valueOf(text(row[from + 5])),
        (String) row[from + 6],
        (String) row[from + 7]);
  }

  static PeriodRow period(Object[] row) {
    return new PeriodRow(
        uuid(row[0]), new Period(text(row[1]), text(row[2])), new PeriodStatus(text(row[3])));
  }

  static CellRow cell(Object[] row) {
    return new CellRow(
        uuid(row[0]),
        new Cell(
            text(row[1]),
            text(row[2]),
            text(row[3]),
            text(row[4]),
            (BigDecimal) row[5],
            row[6] == null ? null : Missing.valueOf(text(row[6])),
            Flag.of(text(row[7])),
            (BigDecimal) row[8],
            (BigDecimal) row[9],
            text(row[10])));
  }

  static BreakRow seriesBreak(Object[] row) {
    return new BreakRow(
        uuid(row[0]),
        new SeriesBreak(
            (String) row[1],
            (String) row[2],
            text(row[3]),
            text(row[4]),
            text(row[5]),
            text(row[6]),
            text(row[7])));
  }

  static String text(Object column) {
    return column.toString();
  }

  static int number(Object column) {
    return ((Number) column).intValue();
  }

  static UUID uuid(Object column) {
    return UUID.fromString(column.toString());
  }
}
