package nl.pactportal.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.pactportal.funding.term.SuspensionRow;
import nl.pactportal.funding.term.Suspensions;
import nl.pactportal.funding.term.Terms;
import nl.pactportal.platform.time.ClockProducer;

/** Computes the term within which the province decides (Awb 4:13, 4:15). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DecisionTerms {
  private static final String RULE = "GRANT_DECISION";

  @Inject Terms terms;
  @Inject Suspensions suspensions;
  @Inject Clock clock;

  /**
   * @param application one that is received
   */
  public DecisionTerm of(ApplicationDetail application) {
    LocalDate today = LocalDate.now(clock);
    LocalDate received = LocalDate.ofInstant(application.submittedAt(), ClockProducer.ZONE);
    List<SuspensionRow> stood = suspensions.of(application.id());
    int days = stood.stream().mapToInt(row -> row.days(today)).sum();
    return new DecisionTerm(terms.of(RULE, received, days), stood);
  }

  public LocalDate lastDay(ApplicationDetail application) {
    return of(application).term().lastDay();
  }
}
