package nl.pactportal.dashboard.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Open data: for everybody, also for scripts of other sites. Whoever asks here is a visitor. */
@Path("public/datasets")
@DataApi
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenDataResource extends DataEndpoints {
  @Override
  protected String base() {
    return "/dashboard/api/v1/public/datasets";
  }
}
