package nl.pactportal.funding.form;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * A subject the Pact works on.
 *
 * @param kept the application chose it while that could be done, and keeps it
 */
public record Theme(String code, Words name, Owner owner, State state, boolean kept)
    implements Serializable {
  /** Who takes it up. */
  public enum Owner {
    PROVINCE,
    REGION,
    JOINT
  }

  /** Whether one can apply for it. */
  public enum State {
    /** Not agreed yet who does what. */
    DISCUSSED,
    OFFERED,
    /** No more; nothing is deleted, as somebody applied for it. */
    RETIRED;

    /** How the look colours it. */
    public String kind() {
      return switch (this) {
        case DISCUSSED -> "warning";
        case OFFERED -> "good";
        case RETIRED -> "neutral";
      };
    }
  }

  public boolean choosable() {
    return kept || state == State.OFFERED;
  }

  /** Under discussion it is shown, so that nobody looks for it; given up it is not. */
  public boolean shown() {
    return kept || state != State.RETIRED;
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
