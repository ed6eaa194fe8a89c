package nl.pactportal.funding.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;

/** Stores letters, and finds them and their texts. */
@ApplicationScoped
class LetterRepository {
  private static final String ROW =
      "select new nl.pactportal.funding.letter.LetterRow(l.id, l.regionCode, l.dossierId,"
          + " l.objectId, l.number, l.kind, l.title, l.remedy, l.madeKnownOn, l.lastDay,"
          + " l.decidedBy, l.decidedByName) from SentLetter l where l.regionCode in :regions";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /** The version that is valid on that day. */
  LetterTemplate template(String kind, LocalDate on) {
    return em.createQuery(
            "select t from LetterTemplate t where t.regionCode = :shared and t.kind = :kind"
                + " and t.validFrom <= :on order by t.validFrom desc, t.number desc",
            LetterTemplate.class)
        .setParameter("shared", RegionScope.SHARED)
        .setParameter("kind", kind)
        .setParameter("on", on)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no text for " + kind + " on " + on));
  }

  String nextNumber(int year) {
    Object number =
        em.createNativeQuery("select nextval('funding.letter_number')").getSingleResult();
    return "B%d-%05d".formatted(year, ((Number) number).longValue());
  }

  void add(SentLetter letter) {
    em.persist(letter);
  }

  List<LetterRow> ofDossier(UUID dossierId) {
    return em.createQuery(
            ROW + " and l.dossierId = :dossier order by l.decidedAt, l.id", LetterRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("dossier", dossierId)
        .getResultList();
  }

  Optional<LetterRow> find(UUID id) {
    return em.createQuery(ROW + " and l.id = :id", LetterRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  Optional<LetterRow> ofObject(UUID objectId, Set<LetterKind> kinds) {
    return em.createQuery(
            ROW + " and l.objectId = :object and l.kind in :kinds order by l.decidedAt desc",
            LetterRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("object", objectId)
        .setParameter("kinds", kinds)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
