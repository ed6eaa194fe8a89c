package nl.pactportal.platform.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** One answer to "which language" for pages, error pages, converters and messages alike. */
public class PactViewHandler extends ViewHandlerWrapper {
  public PactViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext faces) {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    return Locale.forLanguageTag(Preferences.language(request));
  }
}
