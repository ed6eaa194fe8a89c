package nl.pactportal.dashboard.region;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Figures of a region for programs: the same scope as the page. */
@RequestScoped
@Path("regions")
@Produces(MediaType.APPLICATION_JSON)
public class RegionResource {
  @Inject RegionService regions;

  @GET
  @Path("{code}/observations")
  public JsonObject observations(@PathParam("code") String code) {
    return RegionJson.of(regions.one(code));
  }
}
