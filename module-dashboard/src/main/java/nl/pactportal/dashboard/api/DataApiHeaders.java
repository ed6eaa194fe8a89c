package nl.pactportal.dashboard.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import nl.pactportal.dashboard.AnySite;
import nl.pactportal.platform.error.NotFoundException;

/**
 * What each answer carries (NL API Design Rules): its version, and for open data that scripts of
 * any site may read it. How long an answer keeps is said with the answer; an error does not keep.
 */
@Provider
@DataApi
public class DataApiHeaders implements ContainerRequestFilter, ContainerResponseFilter {
  static final String VERSION = "1.0.0";
  private static final int FIRST_ERROR = 400;

  /** An address with a slash at its end is another address, and leads nowhere. */
  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getUriInfo().getPath().endsWith("/")) {
      throw new NotFoundException("trailing slash");
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle("API-Version", VERSION);
    if (Preflight.open(request.getUriInfo())) {
      AnySite.mayRead(headers::putSingle);
    } else {
      headers.putSingle("Vary", "Authorization");
    }
    if (response.getStatus() >= FIRST_ERROR) {
      headers.putSingle("Cache-Control", "no-store");
    }
  }
}
