package nl.pactportal.dashboard.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Tables and their figures; at which address, and so for whom, the resource says. */
public abstract class DataEndpoints {
  @Inject DataAnswers answers;
  @Context Request request;

  /** Address of all tables, as links have it. */
  protected abstract String base();

  @GET
  public Response all() {
    return answers.all(request, base());
  }

  @GET
  @Path("{code}")
  public Response one(@PathParam("code") String code, @QueryParam("audience") String audience) {
    return answers.one(request, base(), code, audience);
  }

  @GET
  @Path("{code}/observations")
  public Response observations(@PathParam("code") String code, @BeanParam CellFilter filter) {
    return answers.cells(request, base(), code, filter.parameters());
  }
}
