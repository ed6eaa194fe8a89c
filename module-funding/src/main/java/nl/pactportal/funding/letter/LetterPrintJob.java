package nl.pactportal.funding.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/** Prints what was written since the last time. */
@ApplicationScoped
public class LetterPrintJob implements Job {
  static final Person PRINTER = Person.system("letters");

  @Inject LetterPrinter printer;

  @Override
  public Person actor() {
    return PRINTER;
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    printer.waiting().forEach(printer::print);
  }
}
