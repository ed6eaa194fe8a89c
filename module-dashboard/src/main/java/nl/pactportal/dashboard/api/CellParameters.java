package nl.pactportal.dashboard.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.AddressPart;

/** Parameters of a request, as they came. */
record CellParameters(
    String audience,
    String measure,
    String dimensions,
    String geo,
    String period,
    String release,
    String asOf,
    String cursor,
    String pageSize) {

  /** The same request as a query. */
  String self() {
    Map<String, String> query = filters();
    query.put("release", release);
    query.put("asOf", asOf);
    query.put("cursor", cursor);
    return text(query);
  }

  /** From there on, of that release: what is published meanwhile does not get in between. */
  String next(UUID chosen, CellKey from) {
    Map<String, String> query = filters();
    query.put("release", chosen.toString());
    query.put("cursor", from.text());
    return text(query);
  }

  private Map<String, String> filters() {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("audience", audience);
    query.put("measure", measure);
    query.put("dimensions", dimensions);
    query.put("geo", geo);
    query.put("period", period);
    query.put("pageSize", pageSize);
    return query;
  }

  private static String text(Map<String, String> query) {
    String all =
        query.entrySet().stream()
            .filter(one -> one.getValue() != null)
            .map(one -> AddressPart.pair(one.getKey(), one.getValue()))
            .collect(Collectors.joining("&"));
    return all.isEmpty() ? "" : "?" + all;
  }
}
