package nl.pactportal.funding.form;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.Locale;

/** A text of a form in both languages. */
public record Words(String nl, String en) implements Serializable {
  public String in(Locale locale) {
    return "en".equals(locale.getLanguage()) ? en : nl;
  }

  /** Null if the schema does not have it. */
  static Words of(JsonObject json, String name) {
    JsonObject words = json.getJsonObject(name);
    return words == null ? null : new Words(words.getString("nl"), words.getString("en"));
  }
}
