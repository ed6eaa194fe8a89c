package nl.pactportal.funding.form;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was answered, by key of the field; what is empty is not there. */
public record FormAnswers(Map<String, String> values) implements Serializable {
  public static final FormAnswers NONE = new FormAnswers(Map.of());
  private static final String COMMA = ",";

  public FormAnswers {
    TreeMap<String, String> said = new TreeMap<>();
    values.forEach(
        (key, value) -> {
          if (value != null && !value.isBlank()) {
            said.put(key, value.replace("\r\n", "\n").strip());
          }
        });
    values = Collections.unmodifiableSortedMap(said);
  }

  public static List<String> codes(String answer) {
    return answer == null || answer.isEmpty() ? List.of() : List.of(answer.split(COMMA));
  }

  public static String codes(List<String> codes) {
    return String.join(COMMA, codes.stream().sorted().toList());
  }

  public String get(String key) {
    return values.get(key);
  }

  public boolean empty() {
    return values.isEmpty();
  }

  /** The same answers give the same text: the keys are in order. */
  public String json() {
    JsonObjectBuilder json = JSON.createObjectBuilder();
    values.forEach(json::add);
    return json.build().toString();
  }

  static FormAnswers read(String stored) {
    Map<String, String> values = new TreeMap<>();
    try (JsonReader reader = JSON.createReader(new StringReader(stored))) {
      reader
          .readObject()
          .forEach((key, value) -> values.put(key, ((JsonString) value).getString()));
    }
    return new FormAnswers(values);
  }
}
