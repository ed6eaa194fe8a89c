package nl.pactportal.meetings.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.EnumSet;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.job.Job;

/**
 * Keeps the public copies equal to the meetings of public bodies. It compares all of them each
 * time, so it is right after every way in which a meeting or a body can change, and two nodes doing
 * it at once do no harm.
 */
@ApplicationScoped
public class PublicCalendar implements Job {
  /** What looks like an address to join stays inside. */
  private static final String PUBLIC_PLACE =
      "case when m.place ~* '(https?:|www\\.|@)' then null else m.place end";

  private static final String COPY =
      "insert into meetings.public_meeting as p (region_code, id, body, number_said, held_on,"
          + " starts_at, ends_at, ends_next_day, time_said, tentative, place, status, sequence)"
          + " select 'PUB', m.id, m.body, m.number_said, m.held_on, m.starts_at, m.ends_at,"
          + " m.ends_next_day, m.time_said, m.tentative, "
          + PUBLIC_PLACE
          + ", m.status, m.sequence from meetings.meeting m join meetings.body b"
          + " on b.region_code = m.region_code and b.id = m.body_id"
          + " where b.public and m.region_code = any (string_to_array(?1, ','))"
          + " order by m.id"
          + " on conflict (region_code, id) do update set body = excluded.body,"
          + " number_said = excluded.number_said, held_on = excluded.held_on,"
          + " starts_at = excluded.starts_at, ends_at = excluded.ends_at,"
          + " ends_next_day = excluded.ends_next_day, time_said = excluded.time_said,"
          + " tentative = excluded.tentative, place = excluded.place, status = excluded.status,"
          + " sequence = excluded.sequence where p.* is distinct from excluded.*";

  private static final String TAKE_AWAY =
      "delete from meetings.public_meeting p where p.region_code = 'PUB' and not exists"
          + " (select 1 from meetings.meeting m join meetings.body b"
          + " on b.region_code = m.region_code and b.id = m.body_id where b.public and m.id = p.id"
          + " and m.region_code = any (string_to_array(?1, ',')))";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /** Reads every region and writes what is public. */
  @Override
  public Person actor() {
    return Person.of(
        "system:public-calendar",
        "public-calendar",
        EnumSet.of(Role.PROVINCE_INTAKE, Role.SECRETARIAT));
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(15);
  }

  @Override
  @Transactional
  public void run() {
    String regions = String.join(",", user.scope().read());
    em.createNativeQuery(COPY).setParameter(1, regions).executeUpdate();
    em.createNativeQuery(TAKE_AWAY).setParameter(1, regions).executeUpdate();
  }
}
