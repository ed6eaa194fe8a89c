package nl.pactportal.funding.form;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A theme, or what it said before, as pages show it.
 *
 * @param id of the theme
 */
public record ThemeRow(
    UUID id,
    long version,
    int number,
    int position,
    String nameNl,
    String nameEn,
    Theme.Owner owner,
    ThemeState state,
    String changedByName,
    Instant changedAt)
    implements Serializable {

  public String name(String language) {
    return "en".equals(language) ? nameEn : nameNl;
  }
}
