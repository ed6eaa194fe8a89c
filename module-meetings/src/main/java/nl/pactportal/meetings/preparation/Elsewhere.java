package nl.pactportal.meetings.preparation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The same matter on the agenda of another meeting, or just another meeting. */
public record Elsewhere(UUID itemId, UUID meetingId, String body, LocalDate heldOn, int number)
    implements Serializable {

  /** For a list to choose from, in the language of the page. */
  public String label() {
    var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Faces.getLocale());
    return body + ", " + day.format(heldOn);
  }
}
