package nl.pactportal.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.money.Money;

/** How later steps of the province move a grant on; the use case has asked for the permission. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class GrantProgress {
  @Inject GrantRepository grants;

  /**
   * Keeps every other step on this grant waiting until this transaction ends.
   *
   * @throws NotFoundException if nothing was granted on it
   */
  public GrantRow lock(UUID grantId) {
    grants
        .find(grantId)
        .map(GrantRow::applicationId)
        .ifPresent(application -> grants.lock(application));
    return find(grantId);
  }

  /**
   * @throws NotFoundException if nothing was granted on it
   */
  public GrantRow find(UUID grantId) {
    return grants
        .find(grantId)
        .filter(GrantRow::granted)
        .orElseThrow(() -> new NotFoundException("grant " + grantId));
  }

  /**
   * @throws BusinessException if its status does not allow that
   */
  public void become(UUID grantId, GrantStatus next) {
    requireOne(grants.become(grantId, before(next), next));
  }

  /**
   * @param amount what the grant is determined at, never above what was granted (I6)
   */
  public void determine(UUID grantId, Money amount) {
    requireOne(grants.determine(grantId, before(GrantStatus.DETERMINED), amount.cents()));
  }

  /** Determined lower than before (Awb 4:49). */
  public void revise(UUID grantId, Money amount) {
    requireOne(grants.revise(grantId, before(GrantStatus.REVISED), amount.cents()));
  }

  /**
   * Less is granted from now on.
   *
   * @param amount at least what is advanced on it
   */
  public void lower(UUID grantId, Money amount) {
    requireOne(grants.lower(grantId, before(GrantStatus.REVOKED), amount.cents()));
  }

  /** Paid in advance, and to be paid back: it is no advance anymore. */
  public void takeBack(UUID grantId, Money amount) {
    requireOne(grants.move(grantId, -amount.cents(), -amount.cents()));
  }

  /** What was paid on one grant counts for another from now on, and nowhere else. */
  public void takeOver(GrantRow from, GrantRow to) {
    long paid = from.paid().cents();
    requireOne(grants.move(from.id(), -paid, -paid));
    requireOne(grants.move(to.id(), paid, paid));
    become(from.id(), GrantStatus.MERGED);
  }

  private static List<GrantStatus> before(GrantStatus next) {
    return Arrays.stream(GrantStatus.values()).filter(known -> known.canBecome(next)).toList();
  }

  private static void requireOne(boolean changed) {
    if (!changed) {
      throw new BusinessException(null, "settlement.wrongStatus");
    }
  }
}
