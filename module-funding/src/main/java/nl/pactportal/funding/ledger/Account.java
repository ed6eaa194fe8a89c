package nl.pactportal.funding.ledger;

/**
 * Where cents are. The first four tell what may be spent, the others what was. Of each account the
 * debits less the credits are its balance; of all together they are nothing.
 */
public enum Account {
  /** Put aside by the budget; its balance is the ceiling, negative. */
  CEILING,
  /** Neither promised nor reserved. */
  FREE,
  /** Advised to be granted, not yet decided. */
  RESERVED,
  /** Granted. */
  GRANTED,
  /** Advances decided and not yet settled. */
  ADVANCED,
  /** Decided to be paid and not yet paid; negative. */
  PAYABLE,
  /** Left by the bank; its balance is what was paid, negative. */
  BANK,
  /** Determined: what the activities have cost the province. */
  COST,
  /** To be paid back. */
  RECEIVABLE,
  WRITTEN_OFF,
  /** Interest owed to the province, negative. */
  INTEREST
}
