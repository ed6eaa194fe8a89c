package nl.pactportal.dashboard.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import nl.pactportal.dashboard.AnySite;

/**
 * Answers a browser that asks whether a script of another site may read open data. For the figures
 * of a region there is no such answer: those are fetched by servers, with a token.
 */
@Provider
@PreMatching
public class Preflight implements ContainerRequestFilter {
  private static final String OPEN = "public/";

  @Override
  public void filter(ContainerRequestContext request) {
    boolean asks =
        HttpMethod.OPTIONS.equals(request.getMethod())
            && request.getHeaderString(AnySite.ASKS_FIRST) != null;
    if (asks && open(request.getUriInfo())) {
      Response.ResponseBuilder answer = Response.noContent();
      AnySite.mayAsk(answer::header);
      request.abortWith(answer.build());
    }
  }

  /** By how the address begins: a table may be called "public", too. */
  static boolean open(UriInfo address) {
    return address.getPath().replaceFirst("^/", "").startsWith(OPEN);
  }
}
