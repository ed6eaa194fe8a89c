package nl.pactportal.funding.form;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * One question of a form.
 *
 * @param help null if the label says it all
 * @param needed when it has to be answered before the signatory gets it
 */
public record FormField(
    String key,
    FieldKind kind,
    Words label,
    Words help,
    Needed needed,
    int longest,
    List<FormOption> options)
    implements Serializable {

  /** Whether an answer can be stored: unfinished it may be, impossible it may not. */
  boolean allows(String answer) {
    return switch (kind) {
      case TEXT, LONG_TEXT, THEMES -> answer.length() <= longest;
      case MONEY -> answer.matches("\\d{1,13}\\.\\d{2}");
      case YES_NO, CHOICE -> options.stream().anyMatch(option -> option.code().equals(answer));
    };
  }

  /** The answer as people read it; themes are named by who knows them. */
  public String said(String answer, Locale locale) {
    return options.stream()
        .filter(option -> option.code().equals(answer))
        .map(option -> option.label().in(locale))
        .findFirst()
        .orElse(answer);
  }
}
