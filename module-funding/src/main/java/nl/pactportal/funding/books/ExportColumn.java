package nl.pactportal.funding.books;

import java.sql.Date;
import java.sql.Timestamp;
import nl.pactportal.platform.money.Money;

/** A column of an export, with what its cells are. */
record ExportColumn(String heading, Kind kind) {
  enum Kind {
    TEXT,
    NUMBER,
    MONEY,
    DAY,
    MOMENT
  }

  static ExportColumn text(String heading) {
    return new ExportColumn(heading, Kind.TEXT);
  }

  static ExportColumn number(String heading) {
    return new ExportColumn(heading, Kind.NUMBER);
  }

  static ExportColumn money(String heading) {
    return new ExportColumn(heading, Kind.MONEY);
  }

  static ExportColumn day(String heading) {
    return new ExportColumn(heading, Kind.DAY);
  }

  static ExportColumn moment(String heading) {
    return new ExportColumn(heading, Kind.MOMENT);
  }

  /** As a sheet takes it: euros, a date, a number, or a text. */
  Object cell(Object stored) {
    if (stored == null) {
      return null;
    }
    return switch (kind) {
      case MONEY -> new Money(((Number) stored).longValue());
      case DAY -> ((Date) stored).toLocalDate();
      case MOMENT -> ((Timestamp) stored).toInstant();
      case NUMBER, TEXT -> stored;
    };
  }
}
