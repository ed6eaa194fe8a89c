package nl.pactportal.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The one order in which notes, decisions and actions of an item stand in the minutes. Whoever adds
 * one has locked the meeting, so two never get the same place.
 */
@ApplicationScoped
public class PositionRepository {
  private static final String NEXT =
      "select coalesce(max(position), 0) + 1 from ("
          + " select position from meetings.note where region_code = ?1 and agenda_item_id = ?2"
          + " union all"
          + " select position from meetings.decision where region_code = ?1 and agenda_item_id = ?2"
          + " union all"
          + " select position from meetings.action where region_code = ?1 and agenda_item_id = ?2"
          + ") used";

  @PersistenceContext EntityManager em;

  /** The place after everything recorded at that item so far. */
  public int next(AgendaItem item) {
    em.flush();
    return ((Number)
            em.createNativeQuery(NEXT)
                .setParameter(1, item.getRegionCode())
                .setParameter(2, item.getId())
                .getSingleResult())
        .intValue();
  }
}
