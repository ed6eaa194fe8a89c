package nl.pactportal.dashboard.importer;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads an OData answer as a stream, so that memory does not grow with the table. The order of
 * properties is not relied upon: CBS changes it. All values come as text, nulls not at all.
 */
public final class ODataReader {
  private static final String ROWS = "value";

  /** Version 4 with, version 3 without the sign before it. */
  private static final Set<String> NEXT = Set.of("@odata.nextLink", "odata.nextLink");

  private final JsonParser json;
  private final Path page;

  private ODataReader(JsonParser json, Path page) {
    this.json = json;
    this.page = page;
  }

  /** A piece of reading, which parsers break off with many kinds of exceptions. */
  private interface Reading<T> {
    T read(ODataReader reader);
  }

  /**
   * Hands each row of a collection to {@code taker}.
   *
   * @return address of the next page, if there is one
   */
  public static Optional<String> rows(Path page, Consumer<Map<String, String>> taker) {
    return reading(page, reader -> reader.envelope(taker));
  }

  /** A single object, such as the properties of a table. */
  public static Map<String, String> object(Path page) {
    return reading(
        page,
        reader -> {
          reader.open();
          return reader.flatObject();
        });
  }

  private static <T> T reading(Path page, Reading<T> reading) {
    try (InputStream bytes = Files.newInputStream(page);
        JsonParser json = JSON.createParser(bytes)) {
      return reading.read(new ODataReader(json, page));
    } catch (JsonException
        | NoSuchElementException
        | IllegalStateException
        | UncheckedIOException
        | IOException broken) {
      throw unreadable(page, String.valueOf(broken.getMessage()));
    }
  }

  private Optional<String> envelope(Consumer<Map<String, String>> taker) {
    open();
    String next = null;
    boolean rowsSeen = false;
    while (json.next() != Event.END_OBJECT) {
      String name = json.getString();
      Event value = json.next();
      if (name.equals(ROWS) && value == Event.START_ARRAY) {
        rowsSeen = true;
        array(taker);
      } else if (NEXT.contains(name) && value == Event.VALUE_STRING) {
        next = json.getString();
      } else {
        skip(value);
      }
    }
    if (!rowsSeen) {
      throw unreadable(page, "no \"" + ROWS + "\" in it");
    }
    return Optional.ofNullable(next);
  }

  private void array(Consumer<Map<String, String>> taker) {
    for (Event event = json.next(); event != Event.END_ARRAY; event = json.next()) {
      if (event != Event.START_OBJECT) {
        throw unreadable(page, "a row that is no object");
      }
      taker.accept(flatObject());
    }
  }

  private Map<String, String> flatObject() {
    Map<String, String> row = new LinkedHashMap<>();
    while (json.next() != Event.END_OBJECT) {
      String name = json.getString();
      Event value = json.next();
      switch (value) {
        case VALUE_STRING, VALUE_NUMBER -> row.put(name, json.getString());
        case VALUE_TRUE, VALUE_FALSE -> row.put(name, String.valueOf(value == Event.VALUE_TRUE));
        default -> skip(value);
      }
    }
    return row;
  }

  private void open() {
    if (json.next() != Event.START_OBJECT) {
      throw unreadable(page, "no object");
    }
  }

  private void skip(Event value) {
    if (value == Event.START_OBJECT) {
      json.skipObject();
    } else if (value == Event.START_ARRAY) {
      json.skipArray();
    }
  }

  private static SourceException unreadable(Path page, String why) {
    return new SourceException(ImportFailure.UNREADABLE, page.getFileName() + ": " + why);
  }
}
