package nl.pactportal.dashboard.format;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;

/** Reads JSON as a stream. Nesting of a thousand levels and more is refused by the parser. */
public final class JsonFile {
  private JsonFile() {}

  public static <T> T read(SourceText text, Function<JsonParser, T> reading) {
    try (Reader letters = text.open();
        JsonParser json = JSON.createParser(letters)) {
      return reading.apply(json);
    } catch (JsonParsingException broken) {
      throw unreadable(where(broken.getLocation()) + broken.getMessage());
    } catch (SourceException ours) {
      throw ours;
    } catch (RuntimeException | IOException broken) { // the parser has a plain one for nesting
      throw unreadable(String.valueOf(broken.getMessage()));
    }
  }

  private static String where(JsonLocation place) {
    return place == null || place.getLineNumber() < 0 ? "" : "line " + place.getLineNumber() + ": ";
  }

  /** Goes through the members of an object whose beginning was read. */
  public static void members(JsonParser json, BiConsumer<String, Event> taker) {
    while (json.next() != Event.END_OBJECT) {
      String name = json.getString();
      taker.accept(name, json.next());
    }
  }

  /** Goes through the elements of an array whose beginning was read. */
  public static void elements(JsonParser json, Consumer<Event> taker) {
    for (Event event = json.next(); event != Event.END_ARRAY; event = json.next()) {
      taker.accept(event);
    }
  }

  /** A string, number or truth value as text; null for null and for whatever is no value. */
  public static String text(JsonParser json, Event value) {
    switch (value) {
      case VALUE_STRING, VALUE_NUMBER:
        return json.getString();
      case VALUE_TRUE, VALUE_FALSE:
        return String.valueOf(value == Event.VALUE_TRUE);
      default:
        skip(json, value);
        return null;
    }
  }

  public static List<String> texts(JsonParser json, Event value) {
    List<String> all = new ArrayList<>();
    if (value == Event.START_ARRAY) {
      elements(json, event -> all.add(text(json, event)));
    } else {
      all.add(text(json, value));
    }
    return all;
  }

  /** An object of texts; what is no text is passed over. */
  public static Map<String, String> map(JsonParser json, Event value) {
    Map<String, String> all = new LinkedHashMap<>();
    if (value != Event.START_OBJECT) {
      skip(json, value);
      return all;
    }
    members(
        json,
        (name, event) -> {
          String text = text(json, event);
          if (text != null) {
            all.put(name, text);
          }
        });
    return all;
  }

  public static void skip(JsonParser json, Event value) {
    if (value == Event.START_OBJECT) {
      json.skipObject();
    } else if (value == Event.START_ARRAY) {
      json.skipArray();
    }
  }

  static SourceException unreadable(String why) {
    return new SourceException(ImportFailure.UNREADABLE, why);
  }
}
