package nl.pactportal.funding.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.call.CallTerms;
import nl.pactportal.funding.scheme.NewClosing;
import nl.pactportal.platform.error.BusinessException;

/**
 * What the first person proposes. The new day is typed by a person: "eind oktober" is never turned
 * into one.
 *
 * @param closingDay last day of the call from now on; null if nothing moves
 * @param closingSaid that day as people say it
 * @param regions those it moves for; empty for all
 */
public record EffectPlan(
    UUID callId, LocalDate closingDay, String closingSaid, List<String> regions, String remark) {
  private static final int SAID = 100;
  private static final String MOVES_DEADLINE = "MOVES_DEADLINE";

  public EffectPlan {
    if (callId == null) {
      throw new BusinessException("call", "effect.callMissing");
    }
    closingSaid = closingSaid == null || closingSaid.isBlank() ? null : closingSaid.strip();
    if (closingSaid != null && closingSaid.length() > SAID) {
      throw new BusinessException("closingSaid", "reason.long", SAID);
    }
    remark = Reason.optional(remark, "remark");
  }

  public EffectPlan(UUID callId, LocalDate closingDay, String closingSaid, String remark) {
    this(callId, closingDay, closingSaid, List.of(), remark);
  }

  /** The call as it becomes; without a day it stays as it is, whatever people say. */
  CallTerms of(CallTerms now, Instant at) {
    return closingDay == null
        ? now.saying(closingSaid)
        : new NewClosing(closingDay, closingSaid, regions).of(now, at);
  }

  /**
   * @throws BusinessException if a deadline should move, but nobody says where to, or why it stays
   */
  void requireFitFor(String kind) {
    if (MOVES_DEADLINE.equals(kind)
        && closingDay == null
        && closingSaid == null
        && remark == null) {
      throw new BusinessException("closingDay", "effect.closingMissing");
    }
  }
}
