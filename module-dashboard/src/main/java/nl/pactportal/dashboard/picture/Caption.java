package nl.pactportal.dashboard.picture;

import static nl.pactportal.platform.json.SharedJson.JSON;

import java.util.List;

/**
 * What a picture says of itself where no page is around it.
 *
 * @param title above it
 * @param lines below it
 */
public record Caption(String title, List<String> lines) {
  public static final Caption NONE = new Caption("", List.of());

  String json() {
    return JSON.createObjectBuilder()
        .add("title", title)
        .add("lines", JSON.createArrayBuilder(lines))
        .build()
        .toString();
  }
}
