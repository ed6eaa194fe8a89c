package nl.pactportal.platform.identity;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Instant;
import nl.pactportal.platform.time.ClockProducer;

/** Notes when a request came in, before sign-on asks Keycloak and anything else waits. */
@WebListener
public class Arrival implements ServletRequestListener {
  private static final String AT = Arrival.class.getName();

  @Override
  public void requestInitialized(ServletRequestEvent event) {
    event.getServletRequest().setAttribute(AT, ClockProducer.now());
  }

  static Instant of(ServletRequest request) {
    return request.getAttribute(AT) instanceof Instant at ? at : ClockProducer.now();
  }
}
