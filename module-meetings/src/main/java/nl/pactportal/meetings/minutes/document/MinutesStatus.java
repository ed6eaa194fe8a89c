package nl.pactportal.meetings.minutes.document;

import java.util.Set;
import nl.pactportal.platform.error.BusinessException;

/** Life of one version of the minutes. */
public enum MinutesStatus {
  /** Follows what is recorded, and may be edited. */
  CONCEPT,
  /** Sent out for approval; its text stands still. */
  OFFERED,
  APPROVED,
  /** Was approved, and then opened again as a later version. */
  REPLACED;

  private Set<MinutesStatus> next() {
    return switch (this) {
      case CONCEPT -> Set.of(OFFERED);
      case OFFERED -> Set.of(CONCEPT, APPROVED);
      case APPROVED -> Set.of(REPLACED);
      case REPLACED -> Set.of();
    };
  }

  /**
   * @throws BusinessException if minutes in this state cannot come into that one
   */
  public MinutesStatus to(MinutesStatus wanted) {
    if (!next().contains(wanted)) {
      throw new BusinessException(null, "minutes.noWayTo." + wanted);
    }
    return wanted;
  }

  public boolean isFrozen() {
    return this != CONCEPT;
  }
}
