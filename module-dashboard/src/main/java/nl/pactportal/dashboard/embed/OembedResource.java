package nl.pactportal.dashboard.embed;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.pactportal.dashboard.export.CutChart;
import nl.pactportal.dashboard.export.ExportService;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.export.XmlText;

/** oEmbed 1.0: another site's editor pastes the address of a chart and gets the code to show it. */
@RequestScoped
@Path("public/oembed")
public class OembedResource {
  private static final int NOT_IMPLEMENTED = 501;
  @Inject ExportService exports;

  @GET
  public Response oembed(
      @QueryParam("url") String url,
      @QueryParam("format") String format,
      @QueryParam("maxwidth") Integer widest,
      @QueryParam("maxheight") Integer highest) {
    boolean xml = "xml".equals(format);
    if (!xml && format != null && !format.equals("json")) {
      return Response.status(NOT_IMPLEMENTED).build();
    }
    EmbedAsked asked = EmbedAsked.of(parameters(url));
    CutChart chart = exports.chart(asked.figures(), asked.kind());
    FrameCode frame = FrameCode.of(new EmbedAddresses(asked, chart).page(), chart);
    FrameCode fitting = frame.within(widest, highest);
    return Response.ok(
            xml ? xml(chart, fitting) : json(chart, fitting),
            xml ? "text/xml;charset=UTF-8" : "application/json;charset=UTF-8")
        .header("Access-Control-Allow-Origin", "*")
        .header("Cache-Control", "public, max-age=300")
        .build();
  }

  /** Of an address of ours, whole or without its host; anything else is not found. */
  private static Map<String, String[]> parameters(String url) {
    String ours = EmbedAddresses.PAGE + "?";
    String path = url == null ? "" : url.replaceFirst("^" + Pattern.quote(base()), "");
    if (!path.startsWith(ours)) {
      throw new NotFoundException("url");
    }
    Map<String, String[]> parameters = new HashMap<>();
    for (String part : path.substring(ours.length()).split("&")) {
      String[] pair = part.split("=", 2);
      String value = pair.length == 2 ? URLDecoder.decode(pair[1], StandardCharsets.UTF_8) : "";
      parameters.putIfAbsent(pair[0], new String[] {value});
    }
    return parameters;
  }

  private static String base() {
    return Setting.BASE_URL.value();
  }

  private static String json(CutChart chart, FrameCode frame) {
    return JSON.createObjectBuilder()
        .add("version", "1.0")
        .add("type", "rich")
        .add("title", chart.title())
        .add("provider_name", "Pact Portal")
        .add("provider_url", base())
        .add("cache_age", 300)
        .add("html", frame.html())
        .add("width", frame.width())
        .add("height", frame.height())
        .build()
        .toString();
  }

  private static String xml(CutChart chart, FrameCode frame) {
    return new XmlText()
        .open("oembed")
        .element("version", "1.0")
        .element("type", "rich")
        .element("title", chart.title())
        .element("provider_name", "Pact Portal")
        .element("provider_url", base())
        .element("cache_age", 300)
        .element("html", frame.html())
        .element("width", frame.width())
        .element("height", frame.height())
        .close()
        .done();
  }
}
