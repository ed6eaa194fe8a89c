package nl.pactportal.funding.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.funding.FundingModule;
import nl.pactportal.funding.deadline.Deadline.Kind;
import nl.pactportal.platform.identity.CurrentUser;

/** Last days from today on, of the user's regions: one statement, however many there are. */
@ApplicationScoped
public class DeadlineRepository {
  private static final int MOST = 5000;
  private static final String PAGE = "'/funding/applications/detail.xhtml?id=' || a.id";

  /** Of that table, known as x and joined to its application a; regions ?1, from day ?2 on. */
  private static String of(Kind kind, String table, String day, String path, String when) {
    return ("select '%s', x.region_code, cast(x.id as text), cast(%s as text), a.reference, %s"
            + " from funding.%s x join funding.application a"
            + " on a.region_code = x.region_code and a.id = x.application_id"
            + " where x.region_code = any (string_to_array(?1, ',')) and %s >= cast(?2 as date)"
            + " and %s")
        .formatted(kind, day, path, table, day, when);
  }

  private static final String OBJECTION =
      "select 'OBJECTION', x.region_code, cast(x.id as text), cast(x.last_day as text), x.number,"
          + " '/funding/objections/index.xhtml' from funding.letter x"
          + " where x.region_code = any (string_to_array(?1, ','))"
          + " and x.remedy = 'OBJECTION' and x.last_day >= cast(?2 as date)"
          + " and not exists (select 1 from funding.objection o"
          + " where o.region_code = x.region_code and o.letter_id = x.id)";

  private static final String OBJECTION_DECISION =
      "select 'OBJECTION_DECISION', x.region_code, cast(x.id as text), cast(x.due_on as text),"
          + " x.number, '/funding/objections/detail.xhtml?id=' || x.id from funding.objection x"
          + " where x.region_code = any (string_to_array(?1, ','))"
          + " and x.status in ('IN_PROGRESS', 'HEARING') and x.due_on >= cast(?2 as date)";

  private static final String PAYMENT =
      "select 'PAYMENT', x.region_code, cast(x.id as text), cast(x.planned_on as text),"
          + " a.reference, "
          + PAGE
          + " from funding.advance x join funding.grant_decision g"
          + " on g.region_code = x.region_code and g.id = x.grant_id join funding.application a"
          + " on a.region_code = g.region_code and a.id = g.application_id"
          + " where x.region_code = any (string_to_array(?1, ','))"
          + " and x.planned_on >= cast(?2 as date)"
          + " and x.status in ('PLANNED', 'PREPARED', 'RELEASED', 'IN_BATCH')";

  /** The term moves while the clock stands still; open work of the province knows it. */
  private static final String DECISION =
      "select 'DECISION', a.region_code, cast(a.id as text), cast(max(x.due_on) as text),"
          + " a.reference, "
          + PAGE
          + " from platform.work_item x join funding.application a"
          + " on a.region_code = x.region_code and a.id = x.object_id"
          + " where x.region_code = any (string_to_array(?1, ',')) and x.done_at is null"
          + " and x.module = 'funding' and x.kind in ('check', 'assess', 'decide')"
          + " and x.due_on >= cast(?2 as date) group by a.region_code, a.id, a.reference";

  private static final String ALL =
      String.join(
          " union all ",
          of(Kind.SUPPLEMENT, "supplement", "x.until_on", PAGE, "x.status = 'ASKED'"),
          of(
              Kind.ACCOUNT_SUPPLEMENT,
              "accountability",
              "x.supplement_until",
              "'/funding/accounts/detail.xhtml?id=' || x.id",
              "x.status = 'IN_SUPPLEMENT'"),
          of(
              Kind.ACCOUNT,
              "obligation",
              "coalesce(x.term_until, x.due_on)",
              "'/funding/obligations/detail.xhtml?id=' || x.id",
              "x.status = 'IN_FORCE'"),
          of(Kind.HEARING, "revocation", "x.hear_until", PAGE, "x.status = 'ANNOUNCED'"),
          of(
              Kind.PAY_BACK,
              "recovery",
              "case x.status when 'OPEN' then x.due_on when 'REMINDED' then x.remind_until"
                  + " when 'DEFERRED' then x.deferred_until end",
              "'/funding/recoveries/detail.xhtml?id=' || x.id",
              "x.status in ('OPEN', 'REMINDED', 'DEFERRED')"),
          OBJECTION,
          OBJECTION_DECISION,
          PAYMENT,
          DECISION);

  private static final String WORK =
      "select 'WORK', x.region_code, cast(x.id as text), cast(x.due_on as text), x.title_nl, x.path"
          + " from platform.work_item x where x.region_code = any (string_to_array(?1, ','))"
          + " and x.due_on >= cast(?2 as date) and x.done_at is null and x.module = ?3"
          + " and x.role = any (string_to_array(?4, ','))"
          + " and (x.excluded_subject is null or x.excluded_subject <> ?5)";

  private static final String IN_ORDER = " order by 4, 3";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  List<Deadline> from(LocalDate today) {
    return found(query(ALL, user.scope().read(), today));
  }

  /** Open work of the current user: his roles, not what he may not do twice. */
  List<Deadline> workFrom(LocalDate today, Set<String> regions) {
    String roles = user.getRoles().stream().map(Enum::name).collect(Collectors.joining(","));
    return found(
        query(WORK, regions, today)
            .setParameter(3, FundingModule.ID)
            .setParameter(4, roles)
            .setParameter(5, user.getSubject()));
  }

  private Query query(String sql, Set<String> regions, LocalDate today) {
    return em.createNativeQuery(sql + IN_ORDER)
        .setParameter(1, String.join(",", regions))
        .setParameter(2, today.toString())
        .setMaxResults(MOST);
  }

  private static List<Deadline> found(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(DeadlineRepository::deadline).toList();
  }

  private static Deadline deadline(Object[] row) {
    return new Deadline(
        Kind.valueOf((String) row[0]),
        (String) row[1],
        UUID.fromString((String) row[2]),
        LocalDate.parse((String) row[3]),
        (String) row[4],
        (String) row[5]);
  }
}
