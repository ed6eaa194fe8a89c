package nl.pactportal.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.call.Distribution;
import nl.pactportal.funding.term.SuspensionRow;
import nl.pactportal.funding.term.Suspensions;
import nl.pactportal.funding.term.Terms;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.time.ClockProducer;

/** Computes the term within which the province decides (Awb 4:13, 4:15). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DecisionTerms {
  /** These compare applications with each other, so the term runs from the end of the call. */
  private static final Set<Distribution> FROM_CLOSING =
      Set.of(Distribution.RANKING, Distribution.PRO_RATA);

  @Inject CallService calls;
  @Inject ApplicationRepository applications;
  @Inject Terms terms;
  @Inject Suspensions suspensions;
  @Inject Clock clock;

  /**
   * @param application one that is received
   */
  public DecisionTerm of(ApplicationDetail application) {
    return of(application, 0);
  }

  /**
   * @param more days the clock is going to stand still
   */
  public LocalDate lastDay(ApplicationDetail application, int more) {
    return of(application, more).term().lastDay();
  }

  private DecisionTerm of(ApplicationDetail application, int more) {
    LocalDate today = LocalDate.now(clock);
    CallPage call = calls.find(application.callId());
    List<SuspensionRow> stood = suspensions.of(application.id());
    int days = more + stood.stream().mapToInt(row -> row.days(today)).sum();
    return new DecisionTerm(
        terms.of(call.call().decisionRule(), start(application, call), days), stood);
  }

  private static LocalDate start(ApplicationDetail application, CallPage call) {
    LocalDate received = LocalDate.ofInstant(application.submittedAt(), ClockProducer.ZONE);
    LocalDate closing = call.closingDayOf(application.regionCode());
    boolean compared = FROM_CLOSING.contains(call.call().distribution());
    return compared && closing.isAfter(received) ? closing : received;
  }

  public LocalDate lastDay(UUID applicationId) {
    return lastDay(
        applications
            .detail(applicationId)
            .orElseThrow(() -> new NotFoundException("application " + applicationId)));
  }

  public LocalDate lastDay(ApplicationDetail application) {
    return lastDay(application, 0);
  }
}
