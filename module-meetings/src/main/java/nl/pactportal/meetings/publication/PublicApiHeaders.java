package nl.pactportal.meetings.publication;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import nl.pactportal.platform.error.NotFoundException;

/**
 * What each answer of the public interface carries (NL API Design Rules): version, CORS, caching.
 */
@Provider
@PublicApi
public class PublicApiHeaders implements ContainerRequestFilter, ContainerResponseFilter {
  static final String VERSION = "1.1.0";
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
    response.getHeaders().putSingle("API-Version", VERSION);
    response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
    response.getHeaders().putSingle("Access-Control-Expose-Headers", "API-Version, ETag, Link");
    response
        .getHeaders()
        .putSingle(
            "Cache-Control",
            response.getStatus() < FIRST_ERROR ? "public, max-age=300" : "no-store");
  }
}
