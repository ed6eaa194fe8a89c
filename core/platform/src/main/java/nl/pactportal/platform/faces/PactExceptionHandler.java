package nl.pactportal.platform.faces;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.LostRace;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.RequestOrigin;
import org.primefaces.csp.CspException;

/**
 * Turns what went wrong into what the user sees: a broken rule becomes a message at its field and
 * the form stays as it was filled in; the unknown becomes 404; an expired form says so; all else is
 * a page with a reference that is also in the log.
 */
public class PactExceptionHandler extends ExceptionHandlerWrapper {
  private static final Logger LOG = Logger.getLogger("nl.pactportal.error");

  public PactExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable thrown = events.next().getContext().getException();
      events.remove();
      answer(faces, thrown);
    }
    getWrapped().handle();
  }

  private void answer(FacesContext faces, Throwable thrown) {
    BusinessException rule = cause(thrown, BusinessException.class);
    if (rule != null) {
      FieldMessages.add(faces, rule);
    } else if (LostRace.isBehind(thrown)) {
      FieldMessages.add(faces, BusinessException.stale());
    } else if (cause(thrown, NotFoundException.class) != null) {
      ErrorAnswer.send(faces, 404);
    } else if (cause(thrown, ViewExpiredException.class) != null) {
      ErrorAnswer.expired(faces);
    } else if (cause(thrown, CspException.class) != null) {
      ErrorAnswer.send(faces, 400); // a nonce this portal did not give out
    } else {
      LOG.log(Level.SEVERE, "reference " + RequestOrigin.current(), thrown);
      ErrorAnswer.send(faces, 500);
    }
  }

  private static <T extends Throwable> T cause(Throwable thrown, Class<T> type) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return type.cast(t);
      }
    }
    return null;
  }

  @Override
  public Throwable getRootCause(Throwable thrown) {
    return thrown instanceof FacesException && thrown.getCause() != null
        ? getRootCause(thrown.getCause())
        : thrown;
  }
}
