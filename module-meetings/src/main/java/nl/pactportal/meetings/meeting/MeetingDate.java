package nl.pactportal.meetings.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;

/**
 * When a meeting is, as far as known; nothing is added to what was said.
 *
 * @param tentative pencilled in ("P.M.")
 * @param numberSaid which one it is, as said ("5e digitale"), or null
 */
public record MeetingDate(
    LocalDate heldOn, MeetingTimes times, boolean tentative, String numberSaid)
    implements Serializable {
  static final int SAID = 60;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  /**
   * @throws BusinessException at its field if that day or that hour does not exist
   */
  MeetingDate checked() {
    requirePlausible(heldOn);
    times.checkedOn(heldOn);
    MeetingTimes kept =
        new MeetingTimes(
            times.start(),
            times.end(),
            Wording.optional("timeSaid", times.said(), SAID),
            times.endsNextDay());
    return new MeetingDate(
        heldOn, kept, tentative, Wording.optional("numberSaid", numberSaid, SAID));
  }

  /** Whether a calendar would show the same. */
  boolean sameMoment(MeetingDate other) {
    return heldOn.equals(other.heldOn) && times.equals(other.times) && tentative == other.tentative;
  }

  /** A slip of the keyboard ("0206") is a date as well, but never of a meeting. */
  private static void requirePlausible(LocalDate day) {
    if (day == null) {
      throw new BusinessException("heldOn", "wording.missing");
    }
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new BusinessException("heldOn", "meeting.dateRange", "" + FIRST_YEAR, "" + LAST_YEAR);
    }
  }
}
