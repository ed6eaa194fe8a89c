package nl.pactportal.dashboard.export;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.Missing;

/**
 * JSON-stat 2.0: a cube with only those cells that are served. The cells pass three times: to see
 * which codes occur, for their values, for their status.
 */
final class JsonStatFile implements DataFile {
  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public String extension() {
    return ".json";
  }

  @Override
  public void write(Contents contents, Notes notes, Cells cells, OutputStream target) {
    CubeAxes axes = CubeAxes.of(contents, cells, notes.locale());
    try (JsonGenerator json = JSON.createGenerator(unclosed(target))) {
      json.writeStartObject();
      head(json, contents, notes);
      axes.write(json);
      json.writeStartObject("value");
      cells.each(cell -> value(json, axes, cell));
      json.writeEnd();
      json.writeStartObject("status");
      cells.each(cell -> status(json, axes, cell));
      json.writeEnd();
      extension(json, contents, notes);
      json.writeEnd();
    }
  }

  private static void head(JsonGenerator json, Contents contents, Notes notes) {
    Edition edition = contents.edition();
    json.write("version", "2.0").write("class", "dataset");
    json.write("label", edition.title());
    json.write("source", edition.owner());
    json.write("updated", edition.published().toString());
    json.write("href", notes.permalink());
    json.writeStartArray("note");
    json.write(edition.definition());
    if (edition.synthetic()) {
      json.write(notes.say("export.synthetic"));
    }
    json.writeEnd();
  }

  private static void value(JsonGenerator json, CubeAxes axes, Cell cell) {
    if (cell.value() != null) {
      json.write(String.valueOf(axes.offset(cell)), cell.value());
    }
  }

  private static void status(JsonGenerator json, CubeAxes axes, Cell cell) {
    String letters = StatusLetters.of(cell);
    if (!letters.isEmpty()) {
      json.write(String.valueOf(axes.offset(cell)), letters);
    }
  }

  private static void extension(JsonGenerator json, Contents contents, Notes notes) {
    Edition edition = contents.edition();
    json.writeStartObject("extension");
    json.write("id", edition.code());
    json.write("release", edition.release().id().toString());
    json.write("sourceVersion", edition.version());
    json.write("fetched", edition.fetched().toString());
    json.write("sourceAddress", edition.url());
    json.write("licence", edition.licence());
    json.write("synthetic", edition.synthetic());
    json.writeStartObject("status").writeStartObject("label");
    legend(notes).forEach(json::write);
    json.writeEnd().writeEnd();
    json.writeStartObject("missing");
    Arrays.stream(Missing.values())
        .forEach(why -> json.write(StatusLetters.absent(why), why.name()));
    json.writeEnd();
    json.writeEnd();
  }

  private static Map<String, String> legend(Notes notes) {
    Map<String, String> legend = new TreeMap<>();
    Arrays.stream(Flag.values())
        .filter(flag -> flag != Flag.LESS_THAN_HALF && flag != Flag.REVISED_PROVISIONAL)
        .forEach(
            flag -> legend.put(String.valueOf(flag.letter()), notes.say("export.flag." + flag)));
    legend.put("n", notes.say("export.flag." + Flag.LESS_THAN_HALF));
    legend.put("pr", notes.say("export.flag." + Flag.REVISED_PROVISIONAL));
    Arrays.stream(Missing.values())
        .forEach(
            why ->
                legend.merge(
                    StatusLetters.absent(why), notes.say(why.key()), (a, b) -> a + "; " + b));
    return legend;
  }

  /** A generator closes what it writes to; the answer to a request is not ours to close. */
  private static OutputStream unclosed(OutputStream target) {
    return new FilterOutputStream(target) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
