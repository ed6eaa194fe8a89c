package nl.pactportal.meetings.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.pactportal.meetings.decision.DecisionKind;
import nl.pactportal.platform.error.BusinessException;

/** "/besluit afwachten: eerst de initiatieven": the kind in the words of the page. */
@ApplicationScoped
public class DecisionWords {
  private static final String BUNDLE = "nl.pactportal.meetings.messages";

  record Said(DecisionKind kind, String text) {}

  /** Without a kind there is no decision: nobody guesses whether it was agreed. */
  Said read(LiveCommand command) {
    String label = command.label();
    DecisionKind kind = label == null ? null : kind(label);
    if (kind == null) {
      throw new BusinessException("command", "live.decisionKind");
    }
    return new Said(kind, command.afterLabel());
  }

  private static DecisionKind kind(String said) {
    return Arrays.stream(DecisionKind.values())
        .filter(kind -> !kind.isByVote())
        .filter(kind -> matches(kind, said, "nl") || matches(kind, said, "en"))
        .findFirst()
        .orElse(null);
  }

  private static boolean matches(DecisionKind kind, String said, String language) {
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language));
    String name = bundle.getString("decision.kind." + kind).toLowerCase(Locale.ROOT);
    return name.startsWith(said.toLowerCase(Locale.ROOT));
  }
}
