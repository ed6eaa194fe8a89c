package nl.pactportal.funding.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pactportal.platform.identity.CurrentUser;

/** Computes the terms of the table {@code legal_term} with the holidays of {@code holiday}. */
@ApplicationScoped
@Transactional
public class Terms {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /**
   * @param rule a name in the table; the row that was valid on the start day counts
   * @param start the day of the event (received, made known, sent)
   * @throws IllegalStateException if there is no such rule on that day
   */
  public Term of(String rule, LocalDate start) {
    return of(rule, start, 0);
  }

  /**
   * @param suspended days the clock stood still (Awb 4:15)
   */
  public Term of(String rule, LocalDate start, int suspended) {
    return of(rule(rule, start), start, suspended);
  }

  /** For a rule a scheme sets itself. */
  public Term of(TermRule rule, LocalDate start, int suspended) {
    return Term.of(rule, start, suspended, new HolidayCalendar(holidaysFrom(start)));
  }

  public TermRule rule(String rule, LocalDate day) {
    return em.createQuery(
            "select t from LegalTerm t where t.regionCode in :regions and t.rule = :rule"
                + " and t.validFrom <= :day and (t.validUntil is null or t.validUntil > :day)",
            LegalTerm.class)
        .setParameter("regions", user.scope().read())
        .setParameter("rule", rule)
        .setParameter("day", day)
        .getResultStream()
        .findFirst()
        .map(LegalTerm::toRule)
        .orElseThrow(() -> new IllegalStateException("no term " + rule + " on " + day));
  }

  /**
   * How long the clock stood still: from the day after the request up to the completion.
   *
   * @param asked the day of the request to complete
   * @param completed the day it was completed, or the term for it lapsed unused
   */
  public static int suspendedDays(LocalDate asked, LocalDate completed) {
    return (int) Math.max(0, asked.plusDays(1).until(completed, ChronoUnit.DAYS));
  }

  private Set<LocalDate> holidaysFrom(LocalDate day) {
    return em.createQuery(
            "select h from Holiday h where h.regionCode in :regions and h.day >= :day",
            Holiday.class)
        .setParameter("regions", user.scope().read())
        .setParameter("day", day)
        .getResultStream()
        .map(Holiday::getDay)
        .collect(Collectors.toSet());
  }
}
