package nl.pactportal.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.RequestOrigin;
import nl.pactportal.platform.permission.Permission;
import nl.pactportal.platform.region.RegionScope;

/** Notes what was done, in the transaction that did it: both happen or neither. */
@ApplicationScoped
public class AuditTrail {
  @PersistenceContext EntityManager em;
  @Inject Clock clock;
  @Inject CurrentUser user;

  /**
   * @param action past tense with the module in front, {@code meeting.planned}
   * @param detail what changed, without personal data
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(
      String action, String regionCode, String objectType, UUID objectId, String detail) {
    em.persist(entry(regionCode).of(action, objectType, objectId.toString(), "DONE", detail));
  }

  /** A refused attempt; in a transaction of its own, since the attempt itself comes to nothing. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void denied(Permission permission) {
    if (user.isSignedIn() && user.scope().read().contains(RegionScope.SHARED)) {
      em.persist(
          entry(RegionScope.SHARED).of("denied", "permission", permission.name(), "DENIED", ""));
    }
  }

  private AuditEntry entry(String regionCode) {
    // PostgreSQL keeps microseconds; the hash is over what is kept
    return new AuditEntry(
        regionCode,
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        user.person(),
        RequestOrigin.current());
  }
}
