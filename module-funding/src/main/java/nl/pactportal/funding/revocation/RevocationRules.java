package nl.pactportal.funding.revocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.determination.DeterminationRow;
import nl.pactportal.funding.determination.Revisions;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.term.Term;
import nl.pactportal.funding.term.Terms;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.money.Money;

/** When something can be taken back at all. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RevocationRules {
  private static final String RULE = "REVISION";

  @Inject Revisions revisions;
  @Inject Terms terms;
  @Inject Clock clock;

  /**
   * What is granted, or determined, until now.
   *
   * @throws BusinessException if the grant does not stand where this ground can be used
   */
  Money former(GrantRow grant, RevocationGround ground) {
    if (ground == null) {
      throw new BusinessException("revocationGround", "revocation.ground.missing");
    }
    if (!ground.kind().fits(grant)) {
      throw new BusinessException("revocationGround", "revocation.ground.notNow");
    }
    return ground.kind() == RevocationKind.REVISION
        ? determined(grant.applicationId()).amount()
        : grant.amount();
  }

  /**
   * Awb 4:49(3): five years from the day it was made known, or the obligation was not kept.
   *
   * @throws BusinessException if they are over
   */
  void requireInTime(UUID applicationId, RevocationGround ground, LocalDate breachedOn) {
    if (ground.kind() != RevocationKind.REVISION) {
      return;
    }
    LocalDate known = determined(applicationId).madeKnownOn();
    if (breachedOn != null && breachedOn.isBefore(known)) {
      throw new BusinessException("breachedOn", "revocation.breachedBefore");
    }
    Term term = terms.of(RULE, breachedOn == null ? known : breachedOn);
    if (term.passedOn(LocalDate.now(clock))) {
      throw new BusinessException("revocationGround", "revocation.tooLate");
    }
  }

  /** Nothing else can be taken back meanwhile. */
  boolean running(RevocationRow row) {
    return row.open() || row.status() == RevocationStatus.DECIDED;
  }

  private DeterminationRow determined(UUID applicationId) {
    return revisions
        .latest(applicationId)
        .orElseThrow(() -> new NotFoundException("determination of " + applicationId));
  }
}
