package nl.pactportal.meetings.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** What a note can answer or close: over several tables, hence plain SQL. */
@ApplicationScoped
public class References {
  private static final int MOST = 200;
  private static final String THINGS =
      "from " + ThingSql.THINGS + " where thing.region_code = any (string_to_array(?1, ',')) ";
  private static final String COLUMNS =
      "select thing.id, thing.kind, left(thing.text, 160), m.id, m.body, m.held_on, thing.position ";

  /** This meeting's own, and of earlier meetings of its body what may still be open. */
  private static final String CHOICES =
      COLUMNS
          + THINGS
          + """
          and (m.id = ?2 and thing.kind <> 'meeting' or (m.body, m.region_code) = (select t.body, t.region_code
                               from meetings.meeting t where t.id = ?2)
               and m.held_on <= (select t.held_on from meetings.meeting t where t.id = ?2)
               and (thing.kind = 'action' and thing.sort in ('OPEN', 'IN_PROGRESS')
                    or thing.kind = 'decision' and thing.sort in ('WAIT', 'ON_HOLD')
                    or thing.kind = 'meeting' and m.id <> ?2
                    or thing.sort in ('SIGNAL', 'ASKED')))
          order by m.held_on desc, thing.position, thing.id limit\s"""
          + MOST;

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /** Of the newest meetings first, and never more than a list can show. */
  List<ReferenceRow> choices(UUID meetingId) {
    List<?> found = query(CHOICES).setParameter(2, meetingId).getResultList();
    return found.stream().map(row -> ReferenceRow.of((Object[]) row)).toList();
  }

  boolean exists(UUID id) {
    return ((Number)
                query("select count(*) " + THINGS + " and thing.id = ?2")
                    .setParameter(2, id)
                    .getSingleResult())
            .longValue()
        > 0;
  }

  private Query query(String sql) {
    return em.createNativeQuery(sql).setParameter(1, String.join(",", user.scope().read()));
  }
}
