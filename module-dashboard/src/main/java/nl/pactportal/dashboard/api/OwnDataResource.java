package nl.pactportal.dashboard.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Figures of whom the token is for: open data, those of the Pact, those of his regions. */
@Path("datasets")
@DataApi
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnDataResource {
  private static final String BASE = "/dashboard/api/v1/datasets";

  @Inject DataAnswers answers;
  @Context Request request;

  @GET
  public Response all() {
    return answers.all(request, BASE);
  }

  @GET
  @Path("{code}")
  public Response one(@PathParam("code") String code, @QueryParam("audience") String audience) {
    return answers.one(request, BASE, code, audience);
  }

  @GET
  @Path("{code}/observations")
  public Response observations(@PathParam("code") String code, @BeanParam CellFilter filter) {
    return answers.cells(request, BASE, code, filter.parameters());
  }
}
