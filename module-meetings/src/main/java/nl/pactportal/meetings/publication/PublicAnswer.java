package nl.pactportal.meetings.publication;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Answers with an ETag, so that who asks again gets "not modified". */
final class PublicAnswer {
  private PublicAnswer() {}

  static Response one(Request request, JsonObject resource) {
    return of(request, resource.toString(), MediaType.APPLICATION_JSON, null);
  }

  static Response of(Request request, String body, String type, String links) {
    EntityTag tag =
        new EntityTag(UUID.nameUUIDFromBytes(body.getBytes(StandardCharsets.UTF_8)).toString());
    Response.ResponseBuilder same = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer = same != null ? same : Response.ok(body, type).tag(tag);
    return (links == null ? answer : answer.header("Link", links)).build();
  }

  /** A page with links to the ones beside it. */
  static Response page(
      Request request, String resources, PublicPage page, List<JsonObject> content) {
    JsonArrayBuilder results = JSON.createArrayBuilder();
    content.forEach(results::add);
    JsonObjectBuilder links = JSON.createObjectBuilder();
    StringBuilder header = new StringBuilder();
    String list = OriAddresses.of(resources) + "?pageSize=" + page.size() + "&page=";
    link(links, header, "self", list + page.page());
    link(links, header, "first", list + 1);
    if (page.page() > 1) {
      link(links, header, "prev", list + (page.page() - 1));
    }
    if (page.page() < page.pages()) {
      link(links, header, "next", list + (page.page() + 1));
    }
    link(links, header, "last", list + page.pages());
    String body =
        JSON.createObjectBuilder().add("_links", links).add("results", results).build().toString();
    return of(request, body, MediaType.APPLICATION_JSON, header.toString());
  }

  private static void link(
      JsonObjectBuilder links, StringBuilder header, String relation, String address) {
    links.add(relation, JSON.createObjectBuilder().add("href", address));
    header.append(header.isEmpty() ? "" : ", ");
    header.append('<').append(address).append(">; rel=\"").append(relation).append('"');
  }

  /** It was there, and was withdrawn. */
  static PublicDocument existing(PublicDocument published) {
    if (published.publication().withdrawn()) {
      throw new WebApplicationException(Response.Status.GONE);
    }
    return published;
  }
}
