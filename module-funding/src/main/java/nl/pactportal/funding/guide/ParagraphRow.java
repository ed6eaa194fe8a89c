package nl.pactportal.funding.guide;

import java.io.Serializable;
import java.util.UUID;

/** A paragraph as pages show it. */
public record ParagraphRow(UUID id, String number, String heading, String body)
    implements Serializable {

  public String title() {
    return number + " " + heading;
  }
}
