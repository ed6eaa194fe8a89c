package nl.pactportal.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Language of the screens: what the user chose, else what the browser asks, else Dutch. */
@Named("language")
@RequestScoped
public class Language {
  public static final Locale DUTCH = Locale.forLanguageTag("nl");
  @Inject HttpServletRequest request;

  public String getTag() {
    return Preferences.language(request);
  }

  public Locale getLocale() {
    return Locale.forLanguageTag(getTag());
  }

  /** The language to switch to. */
  public String getOther() {
    return "nl".equals(getTag()) ? "en" : "nl";
  }
}
