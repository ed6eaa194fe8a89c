package nl.pactportal.dashboard.format.jsonstat;

import static nl.pactportal.dashboard.format.JsonFile.elements;
import static nl.pactportal.dashboard.format.JsonFile.members;
import static nl.pactportal.dashboard.format.JsonFile.skip;
import static nl.pactportal.dashboard.format.JsonFile.text;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.pactportal.dashboard.format.CubeCells;
import nl.pactportal.dashboard.format.JsonFile;
import nl.pactportal.dashboard.format.Said;
import nl.pactportal.dashboard.format.SourceText;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;

/**
 * The values of a dataset, in rows with the last dimension going fastest: an array that may end
 * before its time, or an object of the places that have one.
 */
final class JsonStatValues implements CubeCells {
  private final SourceText file;
  private final JsonStatHead head;
  private final List<List<String>> codes;
  private final int[] sizes;
  private final int cells;

  JsonStatValues(SourceText file, JsonStatHead head, int[] sizes) {
    this.file = file;
    this.head = head;
    this.sizes = sizes.clone();
    this.codes = head.names.stream().map(name -> head.axes.get(name).codes()).toList();
    int product = 1;
    for (int size : sizes) {
      product *= size;
    }
    this.cells = product;
  }

  @Override
  public void each(CubeTaker taker) {
    Row row = new Row(taker);
    JsonFile.read(
        file,
        json -> {
          json.next();
          members(json, (name, event) -> member(json, name, event, row));
          return row;
        });
    row.rest();
  }

  private void member(JsonParser json, String name, Event event, Row row) {
    if (head.bundleName != null && name.equals(head.bundleName)) {
      members(json, (inner, value) -> valueOf(json, inner, value, row));
    } else if (head.bundleName == null) {
      valueOf(json, name, event, row);
    } else {
      skip(json, event);
    }
  }

  private void valueOf(JsonParser json, String name, Event event, Row row) {
    if (!name.equals("value")) {
      skip(json, event);
    } else if (event == Event.START_ARRAY) {
      int[] place = new int[1];
      elements(json, one -> row.take(place[0]++, text(json, one)));
    } else if (event == Event.START_OBJECT) {
      members(json, (place, one) -> row.take(place(place), text(json, one)));
    } else {
      throw new SourceException(
          ImportFailure.UNREADABLE, "a value that is neither list nor object");
    }
  }

  private static int place(String name) {
    if (!name.matches("\\d{1,9}")) {
      throw new SourceException(ImportFailure.UNREADABLE, "a value at place " + name);
    }
    return Integer.parseInt(name);
  }

  /** Turns places into codes. */
  private final class Row {
    private final CubeTaker taker;
    private final String[] current = new String[sizes.length];
    private final BitSet seen = new BitSet();

    Row(CubeTaker taker) {
      this.taker = taker;
    }

    void take(int place, String value) {
      if (place >= cells) {
        throw new SourceException(
            ImportFailure.UNREADABLE, "a value at place " + place + " of " + cells);
      }
      if (head.statuses.length() > 0) {
        seen.set(place);
      }
      int left = place;
      for (int i = sizes.length - 1; i >= 0; i--) {
        current[i] = codes.get(i).get(left % sizes[i]);
        left /= sizes[i];
      }
      if (value != null || !withoutData()) {
        Said said = new Said(value, head.statuses.at(place), "", head.extras.at(place));
        taker.take(current, said, "cell " + place);
      }
    }

    /** Codes the source itself says hold nothing. */
    private boolean withoutData() {
      for (int i = 0; i < current.length; i++) {
        if (head.withoutData.getOrDefault(head.names.get(i), Set.of()).contains(current[i])) {
          return true;
        }
      }
      return false;
    }

    /** A cell with a status and no value is there: it says why there is none. */
    void rest() {
      for (int place = 0; place < Math.min(cells, head.statuses.length()); place++) {
        if (head.statuses.ownAt(place) && !seen.get(place)) {
          take(place, null);
        }
      }
    }
  }
}
