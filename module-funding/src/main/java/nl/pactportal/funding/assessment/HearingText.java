package nl.pactportal.funding.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import nl.pactportal.platform.error.BusinessException;

/**
 * @param heardOn the day the region said something, or on which its time to do so was over
 * @param views what it said, or that it said nothing
 */
public record HearingText(LocalDate invitedOn, LocalDate heardOn, String views)
    implements Serializable {
  public static final int LONGEST = 4000;

  public HearingText {
    views = views == null ? "" : views.strip();
  }

  /**
   * @throws BusinessException at the field that is empty or impossible
   */
  void require(LocalDate today) {
    requirePast(invitedOn, today, "invitedOn");
    requirePast(heardOn, today, "heardOn");
    if (heardOn.isBefore(invitedOn)) {
      throw new BusinessException("heardOn", "hearing.beforeInvitation");
    }
    if (views.isEmpty()) {
      throw new BusinessException("views", "hearing.views.missing");
    }
    if (views.length() > LONGEST) {
      throw new BusinessException("views", "reason.long", LONGEST);
    }
  }

  private static void requirePast(LocalDate day, LocalDate today, String field) {
    if (day == null) {
      throw new BusinessException(field, "hearing.day.missing");
    }
    if (day.isAfter(today)) {
      throw new BusinessException(field, "hearing.day.future");
    }
  }
}
