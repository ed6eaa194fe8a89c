package nl.pactportal.funding.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** Paragraphs; the database shows those of a version in hand to the province only. */
@ApplicationScoped
class ParagraphRepository {
  private static final Comparator<ParagraphRow> BY_NUMBER =
      Comparator.comparing(ParagraphRow::number, ParagraphNumber.ORDER);

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /** In the order of their numbers, where 10 comes after 9. */
  List<ParagraphRow> of(UUID guideId) {
    return em.createQuery(
            "select new nl.pactportal.funding.guide.ParagraphRow(p.id, p.number, p.heading, p.body)"
                + " from Paragraph p where p.regionCode in :regions and p.guideId = :guide",
            ParagraphRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("guide", guideId)
        .getResultStream()
        .sorted(BY_NUMBER)
        .toList();
  }

  Optional<Paragraph> find(UUID id) {
    return em.createQuery(
            "select p from Paragraph p where p.id = :id and p.regionCode in :regions",
            Paragraph.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().write())
        .getResultStream()
        .findFirst();
  }

  boolean isTaken(UUID guideId, String number, UUID besides) {
    return of(guideId).stream()
        .anyMatch(row -> row.number().equals(number) && !row.id().equals(besides));
  }

  void add(Paragraph paragraph) {
    em.persist(paragraph);
  }

  void remove(Paragraph paragraph) {
    em.remove(paragraph);
  }
}
