package nl.pactportal.platform.job;

import java.time.Duration;
import nl.pactportal.platform.identity.Person;

/**
 * Something a module does again and again by itself. Every node runs it, so it must bear company; a
 * bean that implements this is found and run.
 */
public interface Job {
  /** For whom it acts. */
  Person actor();

  /** Pause between two runs. */
  Duration pause();

  void run() throws Exception;
}
