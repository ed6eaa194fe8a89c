package nl.pactportal.funding.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.export.PdfFile;
import nl.pactportal.platform.identity.CurrentUser;

/**
 * Prints letters, after the decision they tell of: setting a page takes longer than deciding does.
 * Two that print the same letter keep one file.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LetterPrinter {
  private static final int AT_ONCE = 50;

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** Written and not printed yet. */
  List<UUID> waiting() {
    List<?> ids =
        em.createNativeQuery(
                "select cast(l.id as text) from funding.letter l where not exists (select from"
                    + " funding.letter_file f where f.region_code = l.region_code"
                    + " and f.letter_id = l.id) order by l.id limit "
                    + AT_ONCE)
            .getResultList();
    return ids.stream().map(id -> UUID.fromString(id.toString())).toList();
  }

  /** The file of a letter, if this user may see that letter and it was printed. */
  Optional<byte[]> file(UUID id) {
    List<?> files =
        em.createNativeQuery("select content from funding.letter_file where letter_id = ?1")
            .setParameter(1, id)
            .getResultList();
    return files.stream().map(byte[].class::cast).findFirst();
  }

  void print(UUID id) {
    SentLetter letter =
        em.createQuery(
                "select l from SentLetter l where l.id = :id and l.regionCode in :regions",
                SentLetter.class)
            .setParameter("id", id)
            .setParameter("regions", user.scope().read())
            .getSingleResult();
    byte[] file = PdfFile.of(letter.getPage());
    em.createNativeQuery(
            "insert into funding.letter_file (region_code, letter_id, content, sha256, printed_at)"
                + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
        .setParameter(1, letter.getRegionCode())
        .setParameter(2, id)
        .setParameter(3, file)
        .setParameter(4, Sha256.of(file))
        .setParameter(5, Timestamp.from(clock.instant()))
        .executeUpdate();
  }
}
