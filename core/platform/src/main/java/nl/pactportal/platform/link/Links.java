package nl.pactportal.platform.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/**
 * How things of different modules find each other. One module asks, the other answers in its own
 * time; neither calls the other. Modules ask for the permission.
 */
@ApplicationScoped
public class Links {
  private static final int MOST = 200;
  private static final String ROW =
      "select new nl.pactportal.platform.link.LinkRow(l.id, l.version, l.regionCode, l.kind,"
          + " l.fromId, l.fromTitle, l.fromPath, l.toModule, l.toType, l.toId, l.toTitle, l.toPath,"
          + " l.answer, l.answerSaid, l.said, l.createdAt, l.answeredAt) from Link l"
          + " where l.regionCode in :regions";
  private static final String NEWEST = " order by l.createdAt desc, l.id";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** The same link a second time changes nothing. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean ask(Link link, String said) {
    if (em.find(Link.class, link.getId()) != null) {
      return false;
    }
    em.persist(link.ask(said, now()));
    return true;
  }

  /**
   * @throws NotFoundException if that end is for fewer people than the link
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void pointTo(UUID id, LinkEnd end) {
    lock(id).pointTo(end);
  }

  /**
   * @throws nl.pactportal.platform.error.BusinessException if it is not open anymore
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void answer(UUID id, LinkAnswer answer, String said) {
    lock(id).answer(answer, said, now());
  }

  /** For what lasts until it is taken back, also once it was done. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void release(UUID id, String said) {
    lock(id).release(said, now());
  }

  /** All that came of one thing, newest first. */
  @Transactional
  public List<LinkRow> from(UUID fromId) {
    return scoped(em.createQuery(ROW + " and l.fromId = :from" + NEWEST, LinkRow.class))
        .setParameter("from", fromId)
        .getResultList();
  }

  /** All a module was asked, newest first. */
  @Transactional
  public List<LinkRow> to(String module) {
    return scoped(em.createQuery(ROW + " and l.toModule = :module" + NEWEST, LinkRow.class))
        .setParameter("module", module)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** What a module was asked about one of its things. */
  @Transactional
  public List<LinkRow> about(String module, UUID toId) {
    return scoped(
            em.createQuery(
                ROW + " and l.toModule = :module and l.toId = :to" + NEWEST, LinkRow.class))
        .setParameter("module", module)
        .setParameter("to", toId)
        .getResultList();
  }

  /**
   * @throws NotFoundException if that module has no such link for this user
   */
  @Transactional
  public LinkRow row(String module, UUID id) {
    return scoped(em.createQuery(ROW + " and l.toModule = :module and l.id = :id", LinkRow.class))
        .setParameter("module", module)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("link " + id));
  }

  private Link lock(UUID id) {
    return scoped(
            em.createQuery(
                "select l from Link l where l.id = :id and l.regionCode in :regions", Link.class))
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("link " + id));
  }

  private <T> TypedQuery<T> scoped(TypedQuery<T> query) {
    return query.setParameter("regions", user.scope().read());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
