package nl.pactportal.meetings.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** The little a backlog has to know of its body. */
@ApplicationScoped
class BodyLookup {
  private static final String REGIONS = " and b.region_code = any(string_to_array(?2, ','))";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /** A body by name, in its region. */
  record Named(UUID id, String regionCode, String name) {}

  Named find(UUID id) {
    return only(
        em.createNativeQuery(
            "select b.id, b.region_code, b.name from meetings.body b where b.id = ?1" + REGIONS),
        id);
  }

  Named ofMeeting(UUID meetingId) {
    return only(
        em.createNativeQuery(
            "select b.id, b.region_code, b.name from meetings.body b join meetings.meeting m"
                + " on m.region_code = b.region_code and (m.body_id = b.id"
                + " or (m.body_id is null and lower(m.body) = lower(b.name)))"
                + " where m.id = ?1"
                + REGIONS),
        meetingId);
  }

  private Named only(Query query, UUID id) {
    List<?> found =
        query
            .setParameter(1, id)
            .setParameter(2, String.join(",", user.scope().read()))
            .getResultList();
    if (found.isEmpty()) {
      throw new NotFoundException("body of " + id);
    }
    Object[] row = (Object[]) found.get(0);
    return new Named(UUID.fromString(row[0].toString()), (String) row[1], (String) row[2]);
  }
}
