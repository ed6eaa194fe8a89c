package nl.pactportal.meetings.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/**
 * Whether anything of a meeting changed, in one statement: a hundred people ask it every few
 * seconds.
 */
@ApplicationScoped
public class StampRepository {
  private static final String MINE = " and region_code = any (string_to_array(?2, ','))";
  private static final String STAMP =
      "select cast(bit_xor(hashtextextended(part, 0)) as text) from ("
          + "select 'm' || id || version as part from meetings.meeting where id = ?1"
          + MINE
          + " union all select 'i' || id || version || number || coalesce(cast(started_at as text),"
          + " '-') || coalesce(cast(ended_at as text), '-') from meetings.agenda_item"
          + " where meeting_id = ?1"
          + MINE
          + part("attendance", "''")
          + part("note", "'.' || position")
          + part("decision", "'.' || position")
          + part("action", "'.' || position")
          + ") parts";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  private static String part(String table, String more) {
    return " union all select '%1$s' || id || version || %2$s from meetings.%1$s where meeting_id = ?1"
            .formatted(table, more)
        + MINE;
  }

  /**
   * @throws NotFoundException if there is no such meeting for this user
   */
  String of(UUID meetingId) {
    List<?> found =
        em.createNativeQuery(STAMP)
            .setParameter(1, meetingId)
            .setParameter(2, String.join(",", user.scope().read()))
            .getResultList();
    Object stamp = found.get(0);
    if (stamp == null) {
      throw new NotFoundException("meeting " + meetingId);
    }
    return stamp.toString();
  }
}
