package nl.pactportal.dashboard.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Figures of whom the token is for: open data, those of the Pact, those of his regions. */
@Path("datasets")
@DataApi
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnDataResource extends DataEndpoints {
  @Override
  protected String base() {
    return "/dashboard/api/v1/datasets";
  }
}
