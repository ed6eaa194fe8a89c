package nl.pactportal.platform.worklist;

import java.time.LocalDate;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Role;

/**
 * Open work on one page, of whichever role.
 *
 * @param excludedSubject who may not do it, or null
 */
public record OpenWork(
    String kind,
    Role role,
    String titleNl,
    String titleEn,
    LocalDate dueOn,
    String dueSaid,
    String excludedSubject) {

  public String title(String language) {
    return "en".equals(language) ? titleEn : titleNl;
  }

  public boolean isFor(CurrentUser user) {
    return user.getRoles().contains(role) && !user.getSubject().equals(excludedSubject);
  }
}
