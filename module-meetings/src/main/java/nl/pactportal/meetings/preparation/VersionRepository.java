package nl.pactportal.meetings.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** Published agendas of the user's regions. */
@ApplicationScoped
class VersionRepository {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(AgendaVersion version) {
    em.persist(version);
  }

  /** Newest first. */
  List<AgendaVersionRow> of(UUID meetingId) {
    return rows(meetingId).getResultList();
  }

  /** That one alone, if any was published. */
  List<AgendaVersionRow> newest(UUID meetingId) {
    return rows(meetingId).setMaxResults(1).getResultList();
  }

  private TypedQuery<AgendaVersionRow> rows(UUID meetingId) {
    return em.createQuery(
            "select new nl.pactportal.meetings.preparation.AgendaVersionRow(v.number, v.kind,"
                + " v.publishedAt, v.content) from AgendaVersion v where v.meetingId = :meeting"
                + " and v.regionCode in :regions order by v.number desc",
            AgendaVersionRow.class)
        .setParameter("meeting", meetingId)
        .setParameter("regions", user.scope().read());
  }

  boolean published(UUID meetingId) {
    return em.createQuery(
                "select count(v) from AgendaVersion v where v.meetingId = :meeting"
                    + " and v.regionCode in :regions",
                Long.class)
            .setParameter("meeting", meetingId)
            .setParameter("regions", user.scope().read())
            .getSingleResult()
        > 0;
  }
}
