package nl.pactportal.funding.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.pactportal.platform.faces.Language;

/** Says in words why the last day of a term is the last day. */
@Named
@ApplicationScoped
public class TermText {
  private static final String TEXTS = "nl.pactportal.funding.messages";

  @Inject Language language;
  @Inject Clock clock;

  /** In the language of the screen. */
  public String explain(Term term) {
    return explain(term, language.getLocale());
  }

  /** "13 weken na ontvangst op 30 oktober 2020, 13 dagen opgeschort; Awb 4:13". */
  public static String explain(Term term, Locale locale) {
    ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale);
    StringBuilder said = new StringBuilder();
    said.append(
        say(texts, locale, "term.after", length(texts, locale, term.rule()), event(texts, term)));
    said.append(' ').append(say(texts, locale, "term.on", day(term.start(), locale)));
    if (term.suspended() > 0) {
      said.append(", ").append(say(texts, locale, "term.suspended", term.suspended()));
    }
    if (term.stretched()) {
      said.append(", ")
          .append(say(texts, locale, "term.stretched", day(term.unstretched(), locale)));
    }
    return said.append("; ").append(term.rule().source()).toString();
  }

  /** "6 weken", "1 year". */
  public static String length(TermRule rule, Locale locale) {
    return length(ResourceBundle.getBundle(TEXTS, locale), locale, rule);
  }

  public String length(TermRule rule) {
    return length(rule, language.getLocale());
  }

  public String name(TermRule rule) {
    return "en".equals(language.getTag()) ? rule.nameEn() : rule.nameNl();
  }

  public boolean passed(Term term) {
    return term.passedOn(LocalDate.now(clock));
  }

  private static String length(ResourceBundle texts, Locale locale, TermRule rule) {
    return say(texts, locale, "term.unit." + rule.unit().name(), rule.length());
  }

  /** What the term runs from; a rule without a word of its own begins with "the event". */
  private static String event(ResourceBundle texts, Term term) {
    String key = "term.event." + term.rule().rule();
    return texts.getString(texts.containsKey(key) ? key : "term.event");
  }

  private static String day(LocalDate day, Locale locale) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(day);
  }

  private static String say(ResourceBundle texts, Locale locale, String key, Object... values) {
    return new MessageFormat(texts.getString(key), locale).format(values);
  }
}
