package nl.pactportal.platform.error;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;

/**
 * Somebody else was first: nothing was written, and it can be tried again. Either the thing has
 * another version by now, or the database ended one of two transactions that waited for each other
 * (SQLSTATE class 40, ISO/IEC 9075-2: transaction rollback).
 */
public final class LostRace {
  private static final String ROLLBACK = "40";

  private LostRace() {}

  public static boolean isBehind(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof OptimisticLockException || t instanceof SQLException sql && ended(sql)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ended(SQLException sql) {
    return sql.getSQLState() != null && sql.getSQLState().startsWith(ROLLBACK);
  }
}
