package nl.pactportal.funding.ledger;

import static nl.pactportal.funding.ledger.Account.ADVANCED;
import static nl.pactportal.funding.ledger.Account.BANK;
import static nl.pactportal.funding.ledger.Account.CEILING;
import static nl.pactportal.funding.ledger.Account.COST;
import static nl.pactportal.funding.ledger.Account.FREE;
import static nl.pactportal.funding.ledger.Account.GRANTED;
import static nl.pactportal.funding.ledger.Account.INTEREST;
import static nl.pactportal.funding.ledger.Account.PAYABLE;
import static nl.pactportal.funding.ledger.Account.RECEIVABLE;
import static nl.pactportal.funding.ledger.Account.RESERVED;

/** What happens to money, and so which account gets (debit) and which gives (credit). */
public enum LedgerEvent {
  CEILING_SET(FREE, CEILING),
  CEILING_LOWERED(CEILING, FREE),
  RESERVED_FOR_DECISION(RESERVED, FREE),
  RESERVATION_RELEASED(FREE, RESERVED),
  GRANT_MADE(GRANTED, FREE),
  /** Revoked, lowered by an amendment, or determined lower (I8). */
  GRANT_LOWERED(FREE, GRANTED),
  ADVANCE_DECIDED(ADVANCED, PAYABLE),
  ADVANCE_EXPIRED(PAYABLE, ADVANCED),
  /** An earlier advance counts for a later grant: nothing is paid. */
  ADVANCE_TAKEN_OVER(ADVANCED, ADVANCED),
  PAYMENT_MADE(PAYABLE, BANK),
  PAYMENT_RETURNED(BANK, PAYABLE),
  /** The part of the determined amount that advances had paid. */
  ADVANCE_SETTLED(COST, ADVANCED),
  /** The part of the determined amount that is still to be paid. */
  BALANCE_DECIDED(COST, PAYABLE),
  /** Paid in advance and not determined. */
  RECOVERY_DECIDED(RECEIVABLE, ADVANCED),
  /** Paid in advance, and no longer granted. */
  ADVANCE_RECOVERED(RECEIVABLE, ADVANCED),
  /** A balance that a revised determination no longer gives (Awb 4:49). */
  BALANCE_EXPIRED(PAYABLE, COST),
  /** Paid, and no longer determined (Awb 4:49). */
  COST_RECOVERED(RECEIVABLE, COST),
  RECOVERY_RECEIVED(BANK, RECEIVABLE),
  RECOVERY_OFFSET(PAYABLE, RECEIVABLE),
  RECOVERY_WAIVED(Account.WRITTEN_OFF, RECEIVABLE),
  INTEREST_CHARGED(RECEIVABLE, INTEREST);

  private final Account debit;
  private final Account credit;

  LedgerEvent(Account debit, Account credit) {
    this.debit = debit;
    this.credit = credit;
  }

  public Account debit() {
    return debit;
  }

  public Account credit() {
    return credit;
  }
}
