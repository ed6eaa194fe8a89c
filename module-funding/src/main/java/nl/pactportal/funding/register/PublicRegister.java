package nl.pactportal.funding.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.job.Job;

/**
 * Keeps the public copies equal to what was published and made known. It compares all of them each
 * time, so it is right after every way in which they can change, and two nodes do no harm.
 */
@ApplicationScoped
public class PublicRegister implements Job {
  private static final String CALLS =
      """
      insert into funding.public_call as p (region_code, id, title, summary, opens_at, closes_at,
        ceiling_cents, created_at, changed_at)
      select 'PUB', c.id, c.title, c.summary, c.opens_at, c.closes_at, o.ceiling_cents, now(), now()
      from funding.call c join funding.pot o on o.region_code = c.region_code and o.call_id = c.id
      where c.region_code = 'PB' and c.stage <> 'CONCEPT' order by c.id
      on conflict (region_code, id) do update set title = excluded.title, summary = excluded.summary,
        opens_at = excluded.opens_at, closes_at = excluded.closes_at,
        ceiling_cents = excluded.ceiling_cents, changed_at = now()
      where (p.title, p.summary, p.opens_at, p.closes_at, p.ceiling_cents)
        is distinct from (excluded.title, excluded.summary, excluded.opens_at, excluded.closes_at,
          excluded.ceiling_cents)""";

  /** The first posting of a grant is what was granted; the others are changes, each in its year. */
  private static final String GRANTS =
      """
      insert into funding.public_grant as p (region_code, id, call_id, call_title, reference, recipient,
        subject, requested_cents, granted_on, original_cents, earlier_cents, changed_on, changed_cents,
        paid_cents, settled, created_at, changed_at)
      select 'PUB', g.id, c.id, c.title, a.reference, r.name, a.title, a.requested_cents,
        g.made_known_on, f.original, coalesce(f.earlier, 0), f.changed_on, coalesce(f.changed, 0),
        g.paid_cents, g.determined_cents is not null, now(), now()
      from funding.grant_decision g
      join funding.application a on a.region_code = g.region_code and a.id = g.application_id
      join funding.call c on c.region_code = 'PB' and c.id = a.call_id
      join platform.party r on r.code = g.region_code
      cross join lateral (
        select max(cents) filter (where n = 1) as original,
          sum(cents) filter (where n > 1 and extract(year from day) < ?2) as earlier,
          max(day) filter (where n > 1 and extract(year from day) = ?2) as changed_on,
          sum(cents) filter (where n > 1 and extract(year from day) = ?2) as changed
        from (select case event when 'GRANT_MADE' then cents else -cents end as cents,
            (at at time zone 'Europe/Amsterdam')::date as day, row_number() over (order by seq) as n
          from funding.posting where region_code = a.region_code and application_id = a.id
            and event in ('GRANT_MADE', 'GRANT_LOWERED')) moved) f
      where g.region_code = any (string_to_array(?1, ',')) and g.made_known_on is not null
        and f.original is not null
      order by g.id
      on conflict (region_code, id) do update set call_title = excluded.call_title,
        earlier_cents = excluded.earlier_cents, changed_on = excluded.changed_on,
        changed_cents = excluded.changed_cents, paid_cents = excluded.paid_cents,
        settled = excluded.settled, changed_at = now()
      where (p.call_title, p.earlier_cents, p.changed_on, p.changed_cents, p.paid_cents, p.settled)
        is distinct from (excluded.call_title, excluded.earlier_cents, excluded.changed_on,
          excluded.changed_cents, excluded.paid_cents, excluded.settled)""";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** Reads every region and writes what is public. */
  @Override
  public Person actor() {
    return Person.of(
        "system:public-register",
        "public-register",
        EnumSet.of(Role.PROVINCE_INTAKE, Role.SECRETARIAT));
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(30);
  }

  @Override
  @Transactional
  public void run() {
    em.createNativeQuery(CALLS).executeUpdate();
    em.createNativeQuery(GRANTS)
        .setParameter(1, String.join(",", user.scope().read()))
        .setParameter(2, LocalDate.now(clock).getYear())
        .executeUpdate();
  }
}
