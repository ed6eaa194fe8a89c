package nl.pactportal.funding.guide;

import java.io.Serializable;
import java.util.regex.Pattern;
import nl.pactportal.platform.error.BusinessException;

/**
 * A paragraph as it is typed.
 *
 * @param number such as 3 or 3.2
 */
public record ParagraphText(String number, String heading, String body) implements Serializable {
  static final int LONGEST_HEADING = 200;
  static final int LONGEST_BODY = 10_000;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}(\\.[0-9]{1,2}){0,3}");

  public ParagraphText {
    number = number == null ? "" : number.strip();
    if (!NUMBER.matcher(number).matches()) {
      throw new BusinessException("number", "guide.number.wrong");
    }
    heading = Words.require(heading, "heading", LONGEST_HEADING);
    body = Words.require(body, "body", LONGEST_BODY);
  }
}
