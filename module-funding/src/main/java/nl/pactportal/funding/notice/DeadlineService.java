package nl.pactportal.funding.notice;

import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.obligation.ObligationRow;
import nl.pactportal.funding.obligation.ObligationService;
import nl.pactportal.platform.identity.CurrentUser;

/** Last days that still come, of the user's regions, for his calendar. */
@ApplicationScoped
@Transactional
public class DeadlineService {
  private static final int MOST = 500;
  private static final String OBJECTION =
      "select l.region_code, cast(l.id as text), cast(l.last_day as text), l.number"
          + " from funding.letter l where l.region_code = any (string_to_array(?1, ','))"
          + " and l.remedy = 'OBJECTION' and l.last_day >= cast(?2 as date) order by l.last_day, l.id";

  @PersistenceContext EntityManager em;
  @Inject CallService calls;
  @Inject ObligationService obligations;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** As iCalendar (RFC 5545). */
  @Requires(VIEW_FUNDING)
  public String calendar() {
    return DeadlineCalendar.of(coming(), clock.instant());
  }

  private List<Deadline> coming() {
    LocalDate today = LocalDate.now(clock);
    List<Deadline> all = new ArrayList<>();
    calls.list().stream().flatMap(this::closings).forEach(all::add);
    obligations.list().stream()
        .filter(ObligationRow::inForce)
        .filter(row -> row.dueOn() != null)
        .map(DeadlineService::account)
        .forEach(all::add);
    objections(today).forEach(all::add);
    return all.stream().filter(one -> !one.day().isBefore(today)).toList();
  }

  private Stream<Deadline> closings(CallPage page) {
    Instant now = clock.instant();
    return page.envelopes().stream()
        .filter(row -> page.closingOf(row.regionCode()).isAfter(now))
        .map(
            row ->
                new Deadline(
                    Deadline.Kind.CLOSING,
                    row.regionCode(),
                    page.call().id(),
                    page.closingDayOf(row.regionCode()),
                    page.call().title() + ", " + row.regionName(),
                    "/funding/calls/detail.xhtml?id=" + page.call().id()));
  }

  private static Deadline account(ObligationRow row) {
    return new Deadline(
        Deadline.Kind.ACCOUNT,
        row.regionCode(),
        row.id(),
        row.dueOn(),
        row.reference(),
        "/funding/obligations/detail.xhtml?id=" + row.id());
  }

  private Stream<Deadline> objections(LocalDate today) {
    List<?> found =
        em.createNativeQuery(OBJECTION)
            .setParameter(1, String.join(",", user.scope().read()))
            .setParameter(2, today.toString())
            .setMaxResults(MOST)
            .getResultList();
    return found.stream().map(Object[].class::cast).map(DeadlineService::objection);
  }

  private static Deadline objection(Object[] row) {
    return new Deadline(
        Deadline.Kind.OBJECTION,
        (String) row[0],
        UUID.fromString((String) row[1]),
        LocalDate.parse((String) row[2]),
        (String) row[3],
        "/funding/objections/index.xhtml");
  }
}
