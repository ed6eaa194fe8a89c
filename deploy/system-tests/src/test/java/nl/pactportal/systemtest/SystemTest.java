package nl.pactportal.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test on the running portal; it fails too when a browser complains on the way. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SystemTest.NoComplaints.class)
public @interface SystemTest {

  /** Asks for the complaints of each test. */
  final class NoComplaints implements BeforeEachCallback, AfterEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) {
      Complaints.take();
    }

    @Override
    public void afterEach(ExtensionContext context) {
      assertEquals(List.of(), Complaints.take(), "the browser complained");
    }
  }
}
