package nl.pactportal.meetings.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.pactportal.meetings.minutes.document.RecordJson;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.input.GivenId;

/** The latest minutes of a meeting for other systems, with all that is recorded in them. */
@Path("minutes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MinutesResource {
  @Inject MinutesService minutes;

  /**
   * @param meeting its id
   */
  @GET
  @Path("{meeting}")
  public String latest(@PathParam("meeting") String meeting) {
    MinutesPage page = minutes.read(GivenId.of(meeting), null);
    if (!page.built()) {
      throw new NotFoundException("minutes of " + meeting);
    }
    return RecordJson.write(page.document());
  }
}
