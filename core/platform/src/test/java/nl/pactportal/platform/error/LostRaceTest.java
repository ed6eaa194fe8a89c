package nl.pactportal.platform.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostRaceTest {
  @ParameterizedTest
  @CsvSource({
    "40P01, true", // deadlock detected
    "40001, true", // serialization failure
    "23505, false", // unique violation
    "57014, false", // time limit
    ", false"
  })
  void theDatabaseSaysWhetherItEndedOneOfTwo(String state, boolean lost) {
    SQLException said = new SQLException("said", state);
    Throwable thrown = new IllegalStateException(new PersistenceException(said));
    assertEquals(lost, LostRace.isBehind(thrown));
  }

  @Test
  void anotherVersionIsALostRaceAndARuleIsNot() {
    assertEquals(true, LostRace.isBehind(new RuntimeException(new OptimisticLockException())));
    assertEquals(false, LostRace.isBehind(BusinessException.stale()));
    assertEquals(false, LostRace.isBehind(null));
  }
}
