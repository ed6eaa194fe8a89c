package nl.pactportal.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Meetings of the user's regions as they take place. */
@ApplicationScoped
public class SessionRepository {
  private static final String WHERE = " where m.id = :id and m.regionCode in :regions";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  public SessionRow row(UUID id) {
    return only(
        em.createQuery(
            "select new nl.pactportal.meetings.meeting.SessionRow(m.id, m.regionCode, m.status,"
                + " m.heldOn, m.startsAt, m.endsAt, m.endsNextDay, m.openedAt, m.closedAt)"
                + " from MeetingSession m"
                + WHERE,
            SessionRow.class),
        id);
  }

  /** For a change: a second one at the same moment waits here and finds what the first has done. */
  public MeetingSession lock(UUID id) {
    return only(
        em.createQuery("select m from MeetingSession m" + WHERE, MeetingSession.class)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE),
        id);
  }

  private <T> T only(TypedQuery<T> query, UUID id) {
    return query
        .setParameter("id", id)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("meeting " + id));
  }
}
