package nl.pactportal.platform.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.RequestOrigin;

/** No stack trace leaves the REST interface; what is unknown and what is forbidden look alike. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger("nl.pactportal.error");
  private static final int UNPROCESSABLE = 422;

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof NotFoundException) {
      return Problem.of(404, "Not found");
    }
    if (thrown instanceof BusinessException rule) {
      return Problem.of(UNPROCESSABLE, rule.key());
    }
    if (thrown instanceof WebApplicationException web) {
      Response answer = web.getResponse();
      return Problem.of(answer.getStatus(), answer.getStatusInfo().getReasonPhrase());
    }
    LOG.log(Level.SEVERE, "reference " + RequestOrigin.current(), thrown);
    return Problem.of(500, "Internal error");
  }
}
