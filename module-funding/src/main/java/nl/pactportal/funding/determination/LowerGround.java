package nl.pactportal.funding.determination;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Why a grant is determined lower than it was made (Awb 4:46, second paragraph), or than before.
 */
public enum LowerGround {
  /** a: the activities did not take place, or not wholly. */
  NOT_PERFORMED,
  /** b: an obligation was not kept. */
  OBLIGATION_BREACHED,
  /** c: wrong or incomplete information led to the decision. */
  WRONG_INFORMATION,
  /** d: the grant was wrong in another way, and the recipient knew or should have known. */
  GRANT_WRONG,
  /** Of a revision (Awb 4:49, first paragraph), a: the province could not know it then. */
  UNKNOWN_FACTS,
  /** Of a revision, b: wrong, and the recipient knew or should have known. */
  DETERMINATION_WRONG,
  /** Of a revision, c: an obligation was not kept after it. */
  BREACHED_AFTER;

  private static final Set<LowerGround> OF_A_REVISION =
      EnumSet.of(UNKNOWN_FACTS, DETERMINATION_WRONG, BREACHED_AFTER);

  /** Those of the first determination. */
  public static List<LowerGround> first() {
    return Arrays.stream(values()).filter(one -> !one.ofRevision()).toList();
  }

  boolean ofRevision() {
    return OF_A_REVISION.contains(this);
  }
}
