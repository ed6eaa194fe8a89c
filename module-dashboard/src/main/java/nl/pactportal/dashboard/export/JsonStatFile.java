package nl.pactportal.dashboard.export;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.Missing;

/**
 * JSON-stat 2.0: a cube with only those cells that are served. The cells pass three times: to see
 * which codes occur, for their values, for their status; and where there are margins, for those.
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
      Extras extras = new Extras();
      cells.each(
          cell -> {
            status(json, axes, cell);
            extras.look(cell);
          });
      json.writeEnd();
      json.writeStartObject("extension");
      extension(json, contents, notes);
      extras.write(json, axes, cells);
      json.writeEnd();
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
  }

  /** What JSON-stat has no place for; most tables have none of it, and no pass is made for it. */
  private static final class Extras {
    private boolean flags;
    private boolean margins;

    void look(Cell cell) {
      flags |= flagged(cell);
      margins |= cell.low() != null || cell.high() != null;
    }

    private static boolean flagged(Cell cell) {
      return cell.missing() != null && !cell.flags().isEmpty();
    }

    void write(JsonGenerator json, CubeAxes axes, Cells cells) {
      if (flags) {
        json.writeStartObject("flags");
        cells.each(
            cell -> {
              if (flagged(cell)) {
                json.write(place(axes, cell), Flag.letters(cell.flags()));
              }
            });
        json.writeEnd();
      }
      if (margins) {
        margin(json, "low", axes, cells, Cell::low);
        margin(json, "high", axes, cells, Cell::high);
      }
    }

    private static void margin(
        JsonGenerator json,
        String name,
        CubeAxes axes,
        Cells cells,
        Function<Cell, BigDecimal> margin) {
      json.writeStartObject(name);
      cells.each(
          cell -> {
            BigDecimal number = margin.apply(cell);
            if (number != null) {
              json.write(place(axes, cell), number);
            }
          });
      json.writeEnd();
    }

    private static String place(CubeAxes axes, Cell cell) {
      return String.valueOf(axes.offset(cell));
    }
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
