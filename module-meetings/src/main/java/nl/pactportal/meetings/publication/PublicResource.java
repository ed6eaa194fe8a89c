package nl.pactportal.meetings.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.input.GivenId;

/** What was published, in the shape of ORI, for everybody; a page is that of so many meetings. */
@Path("public")
@PublicApi
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PublicResource {
  @Inject PublicReadingService published;
  @Context Request request;

  @GET
  @Path("vergaderingen")
  public Response meetings(@BeanParam Paging paging) {
    return list("vergaderingen", paging, ori -> List.of(ori.meeting()));
  }

  @GET
  @Path("vergaderingen/{id}")
  public Response meeting(@PathParam("id") String id) {
    return PublicAnswer.one(request, ofMeeting(GivenId.of(id).toString()).meeting());
  }

  @GET
  @Path("agendapunten")
  public Response items(@BeanParam Paging paging) {
    return list("agendapunten", paging, OriResources::items);
  }

  @GET
  @Path("agendapunten/{id}")
  public Response item(@PathParam("id") String id) {
    return part(id, OriResources::items);
  }

  @GET
  @Path("besluiten")
  public Response decisions(@BeanParam Paging paging) {
    return list("besluiten", paging, OriResources::decisions);
  }

  @GET
  @Path("besluiten/{id}")
  public Response decision(@PathParam("id") String id) {
    return part(id, OriResources::decisions);
  }

  @GET
  @Path("stemmingen")
  public Response ballots(@BeanParam Paging paging) {
    return list("stemmingen", paging, OriResources::ballots);
  }

  @GET
  @Path("stemmingen/{id}")
  public Response ballot(@PathParam("id") String id) {
    return part(id, OriResources::ballots);
  }

  @GET
  @Path("aanwezigedeelnemers")
  public Response attendees(@BeanParam Paging paging) {
    return list("aanwezigedeelnemers", paging, OriResources::attendees);
  }

  @GET
  @Path("aanwezigedeelnemers/{id}")
  public Response attendee(@PathParam("id") String id) {
    return part(id, OriResources::attendees);
  }

  @GET
  @Path("informatieobjecten")
  public Response documents(@BeanParam Paging paging) {
    return list("informatieobjecten", paging, ori -> List.of(ori.document()));
  }

  @GET
  @Path("informatieobjecten/{id}")
  public Response document(@PathParam("id") String id) {
    PublicDocument found = PublicAnswer.existing(published.read(GivenId.of(id)));
    return PublicAnswer.one(request, new OriResources(found).document());
  }

  private Response list(
      String resources, Paging paging, Function<OriResources, List<JsonObject>> content) {
    PublicPage found = published.list(paging.page(), paging.size());
    List<JsonObject> all =
        found.documents().stream()
            .map(OriResources::new)
            .flatMap(ori -> content.apply(ori).stream())
            .toList();
    return PublicAnswer.page(request, resources, found, all);
  }

  private Response part(String id, Function<OriResources, List<JsonObject>> parts) {
    OriAddresses.partOf(id);
    return parts.apply(ofMeeting(id)).stream()
        .filter(part -> part.getString("id").equals(id))
        .findFirst()
        .map(part -> PublicAnswer.one(request, part))
        .orElseThrow(() -> new NotFoundException("part " + id));
  }

  private OriResources ofMeeting(String id) {
    PublicDocument found = published.ofMeeting(OriAddresses.meetingOf(id));
    return new OriResources(PublicAnswer.existing(found));
  }
}
