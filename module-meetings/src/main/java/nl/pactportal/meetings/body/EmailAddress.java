package nl.pactportal.meetings.body;

import java.util.regex.Pattern;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;

/** An address mail can be sent to; a line break in it would be a header of its own. */
public final class EmailAddress {
  private static final int LONGEST = 254;
  private static final Pattern SHAPE = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+");

  private EmailAddress() {}

  /**
   * @throws BusinessException at that field if mail cannot be sent to it; none given is null
   */
  public static String optional(String field, String typed) {
    String address = Wording.optional(field, typed, LONGEST);
    if (address != null && !SHAPE.matcher(address).matches()) {
      throw new BusinessException(field, "mandate.noAddress");
    }
    return address;
  }
}
