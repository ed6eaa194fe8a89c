package nl.pactportal.platform.faces;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Ends a Faces request with one of the error pages; an ajax request is sent on to that page. */
final class ErrorAnswer {
  private ErrorAnswer() {}

  static void send(FacesContext faces, int status) {
    ExternalContext external = faces.getExternalContext();
    try {
      if (faces.getPartialViewContext().isAjaxRequest()) {
        external.redirect(external.getRequestContextPath() + "/error?status=" + status);
      } else if (!external.isResponseCommitted()) {
        // clears the half-made page; a reset would also take the headers that keep browsers strict
        external.responseSendError(status, null);
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    faces.responseComplete();
  }

  /** The form is from a session that ended: say so, since what was typed is gone. */
  static void expired(FacesContext faces) {
    ExternalContext external = faces.getExternalContext();
    try {
      external.redirect(external.getRequestContextPath() + "/error?status=440");
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    faces.responseComplete();
  }
}
