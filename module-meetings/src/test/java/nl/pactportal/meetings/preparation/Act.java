package nl.pactportal.meetings.preparation;

import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.Callable;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.permission.NotPermittedException;

/** A step of a test that somebody takes, with success or without. */
@FunctionalInterface
interface Act {
  void run() throws Exception;

  default Callable<Object> asCallable() {
    return () -> {
      run();
      return null;
    };
  }

  static void secretariat(Act step) throws Exception {
    callAs(SECRETARIAT, step.asCallable());
  }

  static void denied(Person person, Act step) {
    assertThrows(
        NotPermittedException.class, () -> callAs(person, step.asCallable()), person.name());
  }

  static void refused(String field, String key, Act step) {
    var rule = assertThrows(BusinessException.class, () -> secretariat(step));
    assertEquals(key, rule.key());
    assertEquals(field, rule.field());
  }
}
