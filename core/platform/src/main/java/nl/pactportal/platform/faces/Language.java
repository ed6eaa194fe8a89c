package nl.pactportal.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.ResourceBundle;

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

  public String getReturnTo() {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  /** Text of the platform's bundle, for code that is no page. */
  public String text(String key) {
    return ResourceBundle.getBundle("nl.pactportal.platform.messages", getLocale()).getString(key);
  }
}
