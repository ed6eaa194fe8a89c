package nl.pactportal.funding.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Role;

/** What happened lately and was not mailed yet; what is older people have seen in the portal. */
@ApplicationScoped
@Transactional
class NoticeSource {
  private static final Duration LATELY = Duration.ofDays(2);
  private static final int AT_ONCE = 500;
  private static final String UNTOLD =
      " and x.region_code = any (string_to_array(?1, ',')) and not exists (select 1"
          + " from funding.notice_sent n where n.region_code = x.region_code"
          + " and n.object_id = x.id)";
  private static final String WORK =
      "select x.region_code, cast(x.id as text), x.role, x.title_nl, x.title_en, x.path,"
          + " x.excluded_subject from platform.work_item x where x.module = 'funding'"
          + " and x.done_at is null and x.opened_at > ?2"
          + UNTOLD
          + " order by x.opened_at, x.id";
  private static final String ANSWER =
      "select cast(x.id as text), cast(x.call_id as text), c.title from funding.answer x"
          + " join funding.call c on c.region_code = x.region_code and c.id = x.call_id"
          + " where x.answered_at > ?2"
          + UNTOLD
          + " order by x.answered_at, x.id";
  private static final String CLOSING =
      "select x.region_code, cast(x.id as text), cast(x.call_id as text), c.title, x.before,"
          + " x.after from funding.call_change x join funding.call c on c.id = x.call_id"
          + " and c.region_code = x.call_region where x.kind = 'CLOSING'"
          + " and x.status = 'CARRIED_OUT' and x.decided_at > ?2"
          + UNTOLD
          + " order by x.decided_at, x.id";

  /** On the day a region may see it, not before. */
  private static final String LETTER =
      "select x.region_code, cast(x.id as text), x.title, cast(x.dossier_id as text)"
          + " from funding.letter x where greatest(x.decided_at,"
          + " x.made_known_on at time zone 'Europe/Amsterdam') > ?2"
          + " and x.made_known_on <= cast(now() at time zone 'Europe/Amsterdam' as date)"
          + UNTOLD
          + " order by x.decided_at, x.id";

  private static final String WITHDRAWN =
      "select x.region_code, cast(x.id as text), x.number from funding.objection x"
          + " where x.withdrawn_at > ?2 and x.withdrawn_way = 'IN_WRITING'"
          + UNTOLD
          + " order by x.withdrawn_at, x.id";

  private static final String COVERED =
      "select x.region_code, cast(x.id as text), cast(x.recovery_id as text), a.reference"
          + " from funding.recovery_entry x join funding.recovery r"
          + " on r.region_code = x.region_code and r.id = x.recovery_id join funding.application a"
          + " on a.region_code = r.region_code and a.id = r.application_id"
          + " where x.kind = 'RETURNED' and x.recorded_at > ?2"
          + UNTOLD
          + " order by x.recorded_at, x.id";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject Clock clock;

  List<OpenedWork> work() {
    return rows(WORK)
        .map(
            row ->
                new OpenedWork(
                    text(row, 0),
                    id(row, 1),
                    Role.valueOf(text(row, 2)),
                    text(row, 3),
                    text(row, 4),
                    text(row, 5),
                    text(row, 6)))
        .toList();
  }

  List<GivenAnswer> answers() {
    return rows(ANSWER).map(row -> new GivenAnswer(id(row, 0), id(row, 1), text(row, 2))).toList();
  }

  List<MovedClosing> closings() {
    return rows(CLOSING)
        .map(
            row ->
                new MovedClosing(
                    text(row, 0), id(row, 1), id(row, 2), text(row, 3), text(row, 4), text(row, 5)))
        .toList();
  }

  List<NewLetter> letters() {
    return rows(LETTER)
        .map(row -> new NewLetter(text(row, 0), id(row, 1), text(row, 2), text(row, 3)))
        .toList();
  }

  List<WithdrawnObjection> withdrawn() {
    return rows(WITHDRAWN)
        .map(row -> new WithdrawnObjection(text(row, 0), id(row, 1), text(row, 2)))
        .toList();
  }

  List<CoveredDebt> covered() {
    return rows(COVERED)
        .map(row -> new CoveredDebt(text(row, 0), id(row, 1), id(row, 2), text(row, 3)))
        .toList();
  }

  private Stream<Object[]> rows(String sql) {
    Instant since = clock.instant().minus(LATELY);
    List<?> found =
        em.createNativeQuery(sql)
            .setParameter(1, String.join(",", user.scope().write()))
            .setParameter(2, since.atOffset(ZoneOffset.UTC))
            .setMaxResults(AT_ONCE)
            .getResultList();
    return found.stream().map(Object[].class::cast);
  }

  private static String text(Object[] row, int at) {
    return (String) row[at];
  }

  private static UUID id(Object[] row, int at) {
    return UUID.fromString((String) row[at]);
  }
}
