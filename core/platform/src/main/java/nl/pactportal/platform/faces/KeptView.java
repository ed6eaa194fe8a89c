package nl.pactportal.platform.faces;

import jakarta.faces.application.ViewExpiredException;
import org.omnifaces.util.Faces;

/**
 * For beans that live as long as their page. Once a form led to another page, Faces throws its data
 * away; a repeat of that form would get a new and empty bean, and act on nothing.
 */
public final class KeptView {
  private KeptView() {}

  /**
   * Call it from {@code @PostConstruct}: a bean that begins in the middle of a form is a lost one.
   *
   * @throws ViewExpiredException if so; the user gets the page that says it
   */
  public static void require() {
    if (Faces.isPostback()) {
      throw new ViewExpiredException("the form was sent before", Faces.getViewId());
    }
  }
}
