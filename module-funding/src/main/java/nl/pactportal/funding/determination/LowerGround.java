package nl.pactportal.funding.determination;

/** Why a grant is determined lower than it was made (Awb 4:46, second paragraph). */
public enum LowerGround {
  /** a: the activities did not take place, or not wholly. */
  NOT_PERFORMED,
  /** b: an obligation was not kept. */
  OBLIGATION_BREACHED,
  /** c: wrong or incomplete information led to the decision. */
  WRONG_INFORMATION,
  /** d: the grant was wrong in another way, and the recipient knew or should have known. */
  GRANT_WRONG
}
