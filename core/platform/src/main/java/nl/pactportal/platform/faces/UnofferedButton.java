package nl.pactportal.platform.faces;

import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.regex.Pattern;
import nl.pactportal.platform.error.BusinessException;

/**
 * Faces does nothing with a button that is not on the page for this user, and says nothing. Who
 * sends one all the same, forged or from a page of somebody else, is told that nothing was done.
 */
public class UnofferedButton implements PhaseListener {
  private static final long serialVersionUID = 1L;

  /** In a list each row has its own button; what it is offered to is not known outside the row. */
  private static final Pattern IN_ROW = Pattern.compile(".*:\\d+:.*");

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.APPLY_REQUEST_VALUES;
  }

  /** At the moment Faces itself looks whether the button is there. */
  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    boolean unoffered =
        faces.getExternalContext().getRequestParameterMap().keySet().stream()
            .filter(name -> name.indexOf(':') > 0 && !IN_ROW.matcher(name).matches())
            .map(name -> find(faces, name))
            .anyMatch(found -> found instanceof UICommand && !isOffered(found));
    if (unoffered) {
      FieldMessages.add(faces, new BusinessException(null, "error.notOffered"));
    }
  }

  /** Null for a parameter that is no component, whatever it is called. */
  private static UIComponent find(FacesContext faces, String name) {
    try {
      return faces.getViewRoot().findComponent(":" + name);
    } catch (IllegalArgumentException noComponent) {
      return null;
    }
  }

  private static boolean isOffered(UIComponent button) {
    for (UIComponent part = button; part != null; part = part.getParent()) {
      if (!part.isRendered()) {
        return false;
      }
    }
    return true;
  }
}
