package nl.pactportal.funding.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;

/** Reads and stores the accounts of the regions. */
@ApplicationScoped
class AccountRepository {
  private static final String ROW =
      "select new nl.pactportal.funding.account.AccountRow(b.id, b.version, b.regionCode, b.number,"
          + " b.iban, b.holder, b.status, b.enteredBy, b.enteredByName, b.enteredAt,"
          + " b.decidedByName, b.decidedAt, b.reason, b.usableFrom) from BankAccount b"
          + " where b.regionCode in :regions";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /** Newest first. */
  List<AccountRow> of(String regionCode) {
    return em.createQuery(
            ROW + " and b.regionCode = :region order by b.number desc", AccountRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("region", regionCode)
        .getResultList();
  }

  /** Those in use, and those waiting to be confirmed. */
  List<AccountRow> live(Collection<String> regions) {
    return em.createQuery(
            ROW
                + " and b.regionCode in :asked and b.status in :live order by b.regionCode, b.number",
            AccountRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("asked", regions)
        .setParameter("live", Set.of(AccountStatus.ENTERED, AccountStatus.CONFIRMED))
        .getResultList();
  }

  boolean exists(UUID id, String regionCode) {
    return em.createQuery(
                "select count(b) from BankAccount b where b.id = :id and b.regionCode = :region",
                Long.class)
            .setParameter("id", id)
            .setParameter("region", regionCode)
            .getSingleResult()
        > 0;
  }

  Optional<BankAccount> lock(UUID id, Set<String> regions) {
    return em.createQuery(
            "select b from BankAccount b where b.id = :id and b.regionCode in :regions",
            BankAccount.class)
        .setParameter("id", id)
        .setParameter("regions", regions)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  Optional<BankAccount> lockConfirmed(String regionCode) {
    return em.createQuery(
            "select b from BankAccount b where b.regionCode = :region and b.status = :confirmed",
            BankAccount.class)
        .setParameter("region", regionCode)
        .setParameter("confirmed", AccountStatus.CONFIRMED)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /**
   * @throws BusinessException if somebody else entered one at the same moment
   */
  void add(BankAccount account) {
    try {
      em.persist(account);
      em.flush();
    } catch (PersistenceException second) {
      throw new BusinessException(null, "account.pending");
    }
  }

  /** The index of the database allows one confirmed account, so the old one goes first. */
  void flush() {
    em.flush();
  }
}
