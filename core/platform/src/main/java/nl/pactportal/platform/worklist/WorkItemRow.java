package nl.pactportal.platform.worklist;

import java.time.LocalDate;

/** One line of "my open work". */
public record WorkItemRow(
    String regionCode,
    String regionName,
    String module,
    String titleNl,
    String titleEn,
    String path,
    LocalDate dueOn,
    String dueSaid) {

  public String title(String language) {
    return "en".equals(language) ? titleEn : titleNl;
  }
}
