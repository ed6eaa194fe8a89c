package nl.pactportal.meetings.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class YamlTextTest {
  @Test
  void nestsInBlocksAndQuotesWhatYamlWouldRead() {
    assertEquals(
        """
        "a": "no"
        "b":
          "empty": {}
          "list":
            - 1
            -
              "c": "2020-07-06"
              "d": true
            - []
        "e:f": null
        "g": "line\\nend \\"quoted\\""
        """,
        YamlText.of(
            "{\"a\":\"no\",\"b\":{\"empty\":{},\"list\":[1,{\"c\":\"2020-07-06\",\"d\":true},[]]},"
                + "\"e:f\":null,\"g\":\"line\\nend \\\"quoted\\\"\"}"));
  }

  @Test
  void theDescriptionIsYamlAndNoLongerJson() throws IOException {
    String yaml;
    try (var file = OpenApiResource.class.getResourceAsStream("openapi.json")) {
      yaml = YamlText.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertTrue(yaml.startsWith("\"openapi\": \"3."), yaml.substring(0, 40));
    assertTrue(yaml.contains("\n  \"/stemmingen/{id}\":\n    \"get\":\n"));
    assertFalse(yaml.contains("\t"));
  }
}
