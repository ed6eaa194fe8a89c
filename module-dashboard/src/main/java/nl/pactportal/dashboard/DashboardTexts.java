package nl.pactportal.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.pactportal.platform.faces.Language;

/** Texts of the module's bundle for sentences that Java puts together. */
@RequestScoped
public class DashboardTexts {
  private static final String BUNDLE = "nl.pactportal.dashboard.messages";
  @Inject Language language;

  public Locale locale() {
    return language.getLocale();
  }

  public String say(String key, Object... arguments) {
    return say(locale(), key, arguments);
  }

  public static String say(Locale locale, String key, Object... arguments) {
    String text = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
    return new MessageFormat(text, locale).format(arguments);
  }

  /** The text of the key, or what else to show where a source said something unheard of. */
  public static String sayOr(Locale locale, String key, String otherwise) {
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale);
    return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
  }
}
