package nl.pactportal.funding.revocation;

import static nl.pactportal.funding.revocation.RevocationKind.FORWARD;
import static nl.pactportal.funding.revocation.RevocationKind.RETROACTIVE;
import static nl.pactportal.funding.revocation.RevocationKind.REVISION;

/** The grounds of the law, each for one kind only. */
public enum RevocationGround {
  /** Awb 4:48(1), a: the activities did not take place, or will not. */
  NOT_PERFORMED(RETROACTIVE),
  /** b: an obligation was not kept. */
  OBLIGATION_BREACHED(RETROACTIVE),
  /** c: wrong or incomplete information led to the decision. */
  WRONG_INFORMATION(RETROACTIVE),
  /** d: wrong in another way, and the recipient knew or should have known. */
  GRANT_WRONG(RETROACTIVE),
  /** e, with 4:34(5): there is no money in the budget for it. */
  NO_BUDGET(RETROACTIVE),
  /** Awb 4:50(1), a: the decision was wrong. */
  INCORRECT(FORWARD),
  /** b: changed circumstances or views stand in the way of going on. */
  CHANGED_CIRCUMSTANCES(FORWARD),
  /** c: another case a law provides for. */
  BY_STATUTE(FORWARD),
  /** Awb 4:49(1), a: the province could not know it when it determined. */
  UNKNOWN_FACTS(REVISION),
  /** b: the determination was wrong, and the recipient knew or should have known. */
  DETERMINATION_WRONG(REVISION),
  /** c: an obligation was not kept after the determination. */
  BREACHED_AFTER(REVISION);

  private final RevocationKind kind;

  RevocationGround(RevocationKind kind) {
    this.kind = kind;
  }

  public RevocationKind kind() {
    return kind;
  }
}
