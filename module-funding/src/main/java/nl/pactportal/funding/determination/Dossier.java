package nl.pactportal.funding.determination;

import java.io.Serializable;
import nl.pactportal.funding.accountability.AccountabilityRow;
import nl.pactportal.funding.accountability.AskedAccount;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.platform.money.Money;

/**
 * All a decider needs to determine.
 *
 * @param account null if the region did not account
 * @param accepted what the assessor accepts of it
 * @param basis what a determination could rest on today, or null for nothing yet
 * @param asked what the region has to hand in
 * @param determination null while there is none
 */
public record Dossier(
    ApplicationDetail application,
    GrantRow grant,
    AccountabilityRow account,
    Money accepted,
    Basis basis,
    AskedAccount asked,
    DeterminationRow determination)
    implements Serializable {

  /** As granted (Awb 4:46, first paragraph), unless less was accepted of what it cost. */
  public Money suggested() {
    boolean less =
        account != null && account.arrangement() > 2 && accepted.compareTo(grant.amount()) < 0;
    return less ? accepted : grant.amount();
  }

  public boolean open() {
    return determination == null && basis != null;
  }
}
