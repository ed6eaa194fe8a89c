package nl.pactportal.dashboard.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.dashboard.observation.ObservationRepository.AboutRow;
import nl.pactportal.dashboard.observation.ObservationRepository.CellRow;
import nl.pactportal.dashboard.observation.ObservationRepository.PeriodRow;

/** From columns to records. */
final class RowReader {
  private RowReader() {}

  static AboutRow about(Object[] row) {
    DatasetFigures.About about =
        new DatasetFigures.About(
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
            Instant.ofEpochMilli(((Number) row[10]).longValue()));
    return new AboutRow(
        about, new Measure(text(row[12]), text(row[13]), text(row[14]), number(row[15])));
  }

  static PeriodRow period(Object[] row) {
    return new PeriodRow(
        uuid(row[0]), new Period(text(row[1]), text(row[2])), new PeriodStatus(text(row[3])));
  }

  static CellRow cell(Object[] row) {
    return new CellRow(
        text(row[0]), uuid(row[1]), text(row[2]), text(row[3]), (BigDecimal) row[4], text(row[5]));
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
