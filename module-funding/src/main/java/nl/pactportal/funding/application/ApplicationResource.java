package nl.pactportal.funding.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.input.GivenId;

/** Applications for machines, with the same borders as the pages. */
@Path("/applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationResource {
  @Inject ApplicationService applications;

  @GET
  public JsonObject list(
      @QueryParam("status") String status, @QueryParam("page") @DefaultValue("1") int page) {
    return ApplicationJson.list(applications.list(known(status), page));
  }

  @GET
  @Path("/{id}")
  public JsonObject one(@PathParam("id") String id) {
    return ApplicationJson.detail(applications.find(GivenId.of(id)));
  }

  private static ApplicationStatus known(String status) {
    return status == null
        ? null
        : Arrays.stream(ApplicationStatus.values())
            .filter(value -> value.name().equals(status))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("status " + status));
  }
}
