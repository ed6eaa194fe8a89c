package nl.pactportal.funding.form;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * A subject the Pact works on.
 *
 * @param kept the application chose it while that could be done, and keeps it
 */
public record Theme(String code, Words name, Owner owner, ThemeState state, boolean kept)
    implements Serializable {
  /** Who takes it up. */
  public enum Owner {
    PROVINCE,
    REGION,
    JOINT
  }

  public boolean choosable() {
    return kept || state == ThemeState.OFFERED;
  }

  /** Under discussion it is shown, so that nobody looks for it; given up it is not. */
  public boolean shown() {
    return kept || state != ThemeState.RETIRED;
  }

  /** What an application that chose those before can choose from. */
  public static List<Theme> keeping(List<Theme> themes, Collection<String> chosen) {
    return themes.stream()
        .map(
            theme ->
                new Theme(
                    theme.code, theme.name, theme.owner, theme.state, chosen.contains(theme.code)))
        .toList();
  }
}
