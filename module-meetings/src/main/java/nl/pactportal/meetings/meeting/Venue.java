package nl.pactportal.meetings.meeting;

import java.io.Serializable;
import java.util.regex.Pattern;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;

/**
 * Where a meeting is, as far as known.
 *
 * @param place as said, or null
 * @param webAddress of the digital meeting, or null
 */
public record Venue(String place, MeetingForm form, String webAddress) implements Serializable {
  static final int PLACE = 100;
  static final int WEB_ADDRESS = 500;
  private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]+");

  /**
   * @throws BusinessException if nobody could find it; an address without "https://" is no link,
   *     and one with another scheme could be a script
   */
  Venue checked() {
    String address = Wording.optional("webAddress", webAddress, WEB_ADDRESS);
    if (address != null && !WEB.matcher(address).matches()) {
      throw new BusinessException("webAddress", "meeting.noWebAddress");
    }
    return new Venue(Wording.optional("place", place, PLACE), form, address);
  }
}
