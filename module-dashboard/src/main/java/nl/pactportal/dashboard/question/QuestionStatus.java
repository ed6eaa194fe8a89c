package nl.pactportal.dashboard.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How far a question is, and where it can go from there. */
public enum QuestionStatus {
  ASKED("info"),
  /** It was asked before; the answer will be there. */
  DUPLICATE("neutral"),
  BEING_ANSWERED("info"),
  ANSWERED("good"),
  /** No source that is free of charge has it. */
  NEEDS_PURCHASE("warning"),
  BOUGHT("info"),
  DECLINED("neutral"),
  /** A decision of a meeting stands in its way. */
  ON_HOLD("warning");

  private final String kind;

  QuestionStatus(String kind) {
    this.kind = kind;
  }

  /** Where it can go; in the order of this list. */
  public Set<QuestionStatus> next() {
    return switch (this) {
      case ASKED ->
          EnumSet.of(BEING_ANSWERED, ANSWERED, NEEDS_PURCHASE, DUPLICATE, DECLINED, ON_HOLD);
      case BEING_ANSWERED -> EnumSet.of(ANSWERED, NEEDS_PURCHASE, DUPLICATE, DECLINED, ON_HOLD);
      case NEEDS_PURCHASE -> EnumSet.of(BEING_ANSWERED, BOUGHT, DECLINED, ON_HOLD);
      case BOUGHT -> EnumSet.of(ANSWERED);
      case ANSWERED -> EnumSet.of(BEING_ANSWERED);
      case DUPLICATE -> EnumSet.of(ASKED);
      case ON_HOLD -> EnumSet.of(ASKED, BEING_ANSWERED, NEEDS_PURCHASE);
      case DECLINED -> EnumSet.noneOf(QuestionStatus.class);
    };
  }

  public boolean canBecome(QuestionStatus next) {
    return next().contains(next);
  }

  /** What a person can make of it; a hold comes and goes with its decision only. */
  public List<QuestionStatus> steps() {
    return this == ON_HOLD
        ? List.of()
        : next().stream().filter(status -> status != ON_HOLD).toList();
  }

  /** Whether nobody waits for anything any more. */
  public boolean isClosed() {
    return this == ANSWERED || this == DECLINED || this == DUPLICATE;
  }

  /** Look of its label. */
  public String kind() {
    return kind;
  }
}
