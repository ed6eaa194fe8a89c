package nl.pactportal.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Says that something was done, on the page the user is sent to next. */
public final class Flash {
  private Flash() {}

  /**
   * @param key text in the module's bundle
   */
  public static void say(String key, Object... arguments) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ResourceBundle module = faces.getApplication().getResourceBundle(faces, "msg");
    String text =
        new MessageFormat(module.getString(key), faces.getViewRoot().getLocale()).format(arguments);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    faces.getExternalContext().getFlash().setKeepMessages(true);
  }
}
