package nl.pactportal.funding.register;

import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;

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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.function.Supplier;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.input.GivenId;

/**
 * CommonGrants 0.4.0 for everybody: the required routes, and awards, which it calls experimental.
 */
@Path("/public/common-grants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommonGrantsResource {
  @Inject RegisterService register;
  @Inject Clock clock;

  @GET
  @Path("/opportunities")
  public JsonObject opportunities(
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("pageSize") @DefaultValue("50") int size) {
    CallsPage found = register.calls(page, size(size));
    return CommonGrantsJson.page(
        found.rows().stream()
            .map(call -> CommonGrantsJson.opportunity(call, clock.instant()))
            .toList(),
        found.page(),
        found.size(),
        found.pages(),
        found.total());
  }

  @GET
  @Path("/opportunities/{id}")
  public Response opportunity(@PathParam("id") String id) {
    return one(() -> CommonGrantsJson.opportunity(register.call(GivenId.of(id)), clock.instant()));
  }

  /** Experimental. */
  @GET
  @Path("/awards")
  public JsonObject awards(
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("pageSize") @DefaultValue("50") int size) {
    RegisterPage found = register.awards(page, size(size));
    return CommonGrantsJson.page(
        found.rows().stream().map(CommonGrantsJson::award).toList(),
        found.page(),
        found.size(),
        found.pages(),
        found.total());
  }

  /** Experimental. */
  @GET
  @Path("/awards/{id}")
  public Response award(@PathParam("id") String id) {
    return one(() -> CommonGrantsJson.award(register.grant(GivenId.of(id))));
  }

  /** Errors have the shape of CommonGrants, too. */
  private static Response one(Supplier<JsonObject> found) {
    try {
      return Response.ok(CommonGrantsJson.one(found.get())).build();
    } catch (NotFoundException unknown) {
      return Response.status(NOT_FOUND).entity(CommonGrantsJson.error(404, "Not found")).build();
    }
  }

  private static int size(int wanted) {
    return Math.max(1, Math.min(wanted, RegisterService.LARGEST_PAGE));
  }
}
