package nl.pactportal.meetings.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.body.Mandate;

/** Open actions of somebody in the meetings of a body, found by the owner as the minutes say it. */
@ApplicationScoped
class HandoverRepository {
  private static final String IN_BODY =
      " a.region_code = ?1 and a.status in ('OPEN', 'IN_PROGRESS') and a.meeting_id in"
          + " (select m.id from meetings.meeting m where m.region_code = ?1 and m.body_id = ?2)";
  private static final String SHARED =
      " from meetings.co_owner c where c.region_code = a.region_code and c.action_id = a.id"
          + " and lower(c.owner_said) = lower(?3)";

  @PersistenceContext EntityManager em;

  List<OpenWork> of(Mandate mandate) {
    List<?> rows =
        query(
                "select a.id, cast(m.held_on as text), a.text from meetings.action a"
                    + " join meetings.meeting m on m.region_code = a.region_code"
                    + " and m.id = a.meeting_id where"
                    + IN_BODY
                    + " and (lower(a.owner_said) = lower(?3) or exists (select"
                    + SHARED
                    + ")) order by m.held_on, a.id",
                mandate)
            .getResultList();
    return rows.stream().map(row -> work((Object[]) row)).toList();
  }

  private static OpenWork work(Object[] row) {
    return new OpenWork(
        UUID.fromString(row[0].toString()), LocalDate.parse((String) row[1]), (String) row[2]);
  }

  /** To somebody else's name; the party stays, because the seat does. */
  void move(Mandate mandate, String to) {
    query(
            "update meetings.co_owner c set owner_said = ?4 from meetings.action a where"
                + IN_BODY
                + " and c.region_code = a.region_code and c.action_id = a.id"
                + " and lower(c.owner_said) = lower(?3)",
            mandate)
        .setParameter(4, to)
        .executeUpdate();
    query(
            "update meetings.action a set owner_said = ?4, version = a.version + 1 where"
                + IN_BODY
                + " and lower(a.owner_said) = lower(?3)",
            mandate)
        .setParameter(4, to)
        .executeUpdate();
  }

  private Query query(String sql, Mandate mandate) {
    return em.createNativeQuery(sql)
        .setParameter(1, mandate.getRegionCode())
        .setParameter(2, mandate.getBodyId())
        .setParameter(3, mandate.getHolderSaid());
  }
}
