package nl.pactportal.meetings.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;

/** Whom to remind of open actions, and who was reminded already. */
@ApplicationScoped
class ReminderRepository {
  /** A party is reminded of what it can see: actions of all partners and of its own region. */
  private static final String RECIPIENTS =
      "with owned as ("
          + " select region_code, id, owner_party as party from meetings.action"
          + " where status in ('OPEN', 'IN_PROGRESS') and owner_party is not null"
          + " and region_code = any (string_to_array(?1, ','))"
          + " union select c.region_code, c.action_id, c.owner_party from meetings.co_owner c"
          + " join meetings.action a on a.region_code = c.region_code and a.id = c.action_id"
          + " where a.status in ('OPEN', 'IN_PROGRESS') and c.owner_party is not null"
          + " and a.region_code = any (string_to_array(?1, ','))"
          // asked of all regions: of one that has not answered yet
          + " union select a.region_code, a.id, r.code from meetings.action a"
          + " join platform.party r on r.kind = 'REGION'"
          + " where a.all_regions and a.status in ('OPEN', 'IN_PROGRESS')"
          + " and a.region_code = any (string_to_array(?1, ','))"
          + " and coalesce((select p.state from meetings.action_progress p"
          + "   where p.region_code = r.code and p.action_id = a.id"
          + "   order by p.reported_at desc limit 1), '') not in ('DONE', 'NOT_NEEDED')),"
          + " open_actions as (select party, count(*) as open from owned"
          + " where region_code in ('PB', party) group by party),"
          + " addresses as (select distinct on (lower(m.email)) m.email, o.party, o.open"
          + " from meetings.mandate m left join meetings.seat s on s.region_code = m.region_code"
          + " and s.id = m.seat_id"
          + " join open_actions o on o.party = coalesce(m.on_behalf_of, s.party_code)"
          + " where m.email is not null and m.region_code in ('PB', o.party)"
          + " and (m.starts_on is null or m.starts_on <= cast(?2 as date))"
          + " and (m.ends_on is null or m.ends_on >= cast(?2 as date))"
          + " order by lower(m.email), o.open desc, o.party)"
          + " select a.email, a.party, p.name, a.open from addresses a"
          + " join platform.party p on p.code = a.party order by a.email";

  private static final String NOTE =
      "insert into meetings.reminder (region_code, week, recipient_hash, open_actions, sent_at)"
          + " values (?1, cast(?2 as date), ?3, ?4, ?5) on conflict do nothing";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  List<Recipient> recipients(LocalDate today) {
    List<?> rows =
        em.createNativeQuery(RECIPIENTS)
            .setParameter(1, String.join(",", user.scope().read()))
            .setParameter(2, today.toString())
            .getResultList();
    return rows.stream().map(ReminderRepository::recipient).toList();
  }

  private static Recipient recipient(Object row) {
    Object[] column = (Object[]) row;
    return new Recipient(
        (String) column[0],
        (String) column[1],
        (String) column[2],
        ((Number) column[3]).intValue());
  }

  /**
   * @return false if he was reminded that week already, on whatever node
   */
  boolean note(Recipient recipient, LocalDate week, Instant at) {
    return em.createNativeQuery(NOTE)
            .setParameter(1, RegionScope.SHARED)
            .setParameter(2, week.toString())
            .setParameter(3, recipient.hash())
            .setParameter(4, recipient.openActions())
            .setParameter(5, at.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }
}
