package nl.pactportal.meetings.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** What was published. Those rows lie in the public pseudo-region. */
@ApplicationScoped
public class PublicationRepository {
  private static final String ROW =
      "select new nl.pactportal.meetings.publication.PublicationRow(p.id, p.version, p.meetingId,"
          + " p.minutesId, p.body, p.heldOn, p.title, p.wooCode, p.wooName, p.publishedAt,"
          + " p.withdrawnAt, p.withdrawnSaid) from Publication p where p.regionCode in :regions";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(Publication publication) {
    em.flush();
    em.persist(publication);
    em.flush();
  }

  List<PublicationRow> page(int first, int most) {
    return em.createQuery(
            ROW + " and p.withdrawnAt is null order by p.heldOn desc, p.id desc",
            PublicationRow.class)
        .setParameter("regions", user.scope().read())
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  long count() {
    return em.createQuery(
            "select count(p) from Publication p where p.regionCode in :regions"
                + " and p.withdrawnAt is null",
            Long.class)
        .setParameter("regions", user.scope().read())
        .getSingleResult();
  }

  /** Texts of one page, in the same order. */
  List<String> contents(int first, int most) {
    return em.createQuery(
            "select p.content from Publication p where p.regionCode in :regions"
                + " and p.withdrawnAt is null order by p.heldOn desc, p.id desc",
            String.class)
        .setParameter("regions", user.scope().read())
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  /** All of that meeting, the newest first. */
  List<PublicationRow> of(UUID meetingId) {
    return em.createQuery(
            ROW + " and p.meetingId = :meeting order by p.publishedAt desc", PublicationRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("meeting", meetingId)
        .getResultList();
  }

  PublicationRow row(UUID id) {
    return em.createQuery(ROW + " and p.id = :id", PublicationRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("publication " + id));
  }

  Publication find(UUID id) {
    return em.createQuery(
            "select p from Publication p where p.id = :id and p.regionCode in :regions",
            Publication.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("publication " + id));
  }

  Optional<Publication> current(UUID meetingId) {
    return em.createQuery(
            "select p from Publication p where p.meetingId = :meeting and p.withdrawnAt is null"
                + " and p.regionCode in :regions",
            Publication.class)
        .setParameter("meeting", meetingId)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst();
  }

  /** The categories that hold on that day. */
  List<WooCategory> categories(LocalDate today) {
    List<?> rows =
        em.createNativeQuery(
                "select code, name from meetings.woo_category where region_code ="
                    + " any(string_to_array(?1, ',')) and valid_from <= cast(?2 as date)"
                    + " and (valid_until is null or valid_until >= cast(?2 as date)) order by code")
            .setParameter(1, String.join(",", user.scope().read()))
            .setParameter(2, today.toString())
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new WooCategory((String) row[0], (String) row[1]))
        .toList();
  }
}
