package nl.pactportal.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;

/** Says that something was done, on the page the user is sent to next. */
public final class Flash {
  private Flash() {}

  /**
   * @param key text in the module's bundle, or in that of the platform
   */
  public static void say(String key, Object... arguments) {
    FacesContext faces = FacesContext.getCurrentInstance();
    Locale locale = faces.getViewRoot().getLocale();
    String text =
        new MessageFormat(FieldMessages.lookUp(faces, key, locale), locale).format(arguments);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    faces.getExternalContext().getFlash().setKeepMessages(true);
  }
}
