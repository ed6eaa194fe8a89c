package nl.pactportal.dashboard.api;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.config.Setting;

/**
 * Answers with an ETag, the id of the release for cells: who has that release already gets "not
 * modified" before any cell is read. A release never changes, so what names one keeps for ever.
 */
@ApplicationScoped
class DataAnswers {
  private static final String SHORT = "max-age=300";
  private static final String FOR_EVER = "max-age=31536000, immutable";

  @Inject DataService data;

  Response all(Request request, String base) {
    JsonArrayBuilder results = JSON.createArrayBuilder();
    List<TableRow> tables = data.all();
    tables.forEach(table -> results.add(DataJson.table(table, address(base, table))));
    JsonObjectBuilder links = links(Setting.BASE_URL.value() + base);
    return body(
        request,
        base,
        JSON.createObjectBuilder().add("_links", links).add("results", results).build());
  }

  Response one(Request request, String base, String code, String audience) {
    TableDetail detail = data.detail(code, audience);
    return body(request, base, DataJson.detail(detail, address(base, detail.table())));
  }

  private static Response body(Request request, String base, JsonObject body) {
    String text = body.toString();
    EntityTag tag =
        new EntityTag(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
    Response.ResponseBuilder same = request.evaluatePreconditions(tag);
    return kept(
        same != null ? same : Response.ok(text, MediaType.APPLICATION_JSON).tag(tag), base, SHORT);
  }

  Response cells(Request request, String base, String code, CellParameters parameters) {
    CellQuery asked = CellQuery.of(parameters);
    ReleaseChoice choice = data.choose(code, parameters.audience(), asked.release(), asked.asOf());
    String keeps = asked.release() == null ? SHORT : FOR_EVER;
    EntityTag tag = new EntityTag(choice.release().id().toString());
    Response.ResponseBuilder same = request.evaluatePreconditions(tag);
    if (same != null) {
      return kept(same, base, keeps);
    }
    String text = page(base, parameters, data.cells(choice, asked)).toString();
    return kept(Response.ok(text, MediaType.APPLICATION_JSON).tag(tag), base, keeps);
  }

  private static Response kept(Response.ResponseBuilder answer, String base, String howLong) {
    String whose = base.contains("/public/") ? "public, " : "private, ";
    return answer.header("Cache-Control", whose + howLong).build();
  }

  private static JsonObject page(String base, CellParameters parameters, CellPage page) {
    JsonArrayBuilder results = JSON.createArrayBuilder();
    page.cells().forEach(cell -> results.add(DataJson.cell(cell)));
    TableRow table = page.table();
    String address = Setting.BASE_URL.value() + base + "/" + table.code() + "/observations";
    JsonObjectBuilder links = links(address + parameters.self());
    if (page.next() != null) {
      links.add("next", href(address + parameters.next(page.release().id(), page.next())));
    }
    return JSON.createObjectBuilder()
        .add("_links", links)
        .add("dataset", table.code())
        .add("audience", table.audience())
        .add("owner", table.owner())
        .add("licence", table.licence())
        .add("synthetic", table.synthetic())
        .add("release", DataJson.release(page.release()))
        .add("results", results)
        .build();
  }

  private static String address(String base, TableRow table) {
    return Setting.BASE_URL.value() + base + "/" + table.code() + "?audience=" + table.audience();
  }

  private static JsonObjectBuilder links(String self) {
    return JSON.createObjectBuilder().add("self", href(self));
  }

  private static JsonObjectBuilder href(String address) {
    return JSON.createObjectBuilder().add("href", address);
  }
}
