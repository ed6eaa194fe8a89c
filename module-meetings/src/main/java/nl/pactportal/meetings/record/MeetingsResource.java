package nl.pactportal.meetings.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.pactportal.meetings.meeting.MeetingPage;
import nl.pactportal.meetings.meeting.MeetingService;
import nl.pactportal.platform.input.GivenId;

/** Meetings for other systems: what the bearer's own regions may read. */
@Path("meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeetingsResource {
  @Inject MeetingService meetings;
  @Inject RecordService minutes;

  /** Meetings to come, and one page of the past ones, newest first. */
  @GET
  public MeetingPage list(
      @QueryParam("body") String body, @QueryParam("page") @DefaultValue("1") int page) {
    return meetings.list(body, page);
  }

  @GET
  @Path("{id}")
  public MeetingDetail detail(@PathParam("id") String id) {
    return minutes.read(GivenId.of(id));
  }
}
