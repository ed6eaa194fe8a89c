package nl.pactportal.dashboard.format.jsonstat;

import static nl.pactportal.dashboard.format.JsonFile.map;
import static nl.pactportal.dashboard.format.JsonFile.members;
import static nl.pactportal.dashboard.format.JsonFile.skip;
import static nl.pactportal.dashboard.format.JsonFile.texts;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.pactportal.dashboard.format.CubeDimension.Unit;
import nl.pactportal.dashboard.format.jsonstat.JsonStatHead.Axis;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;

/** One dimension of a dataset with its codes. */
final class AxisReader {
  private static final int MOST_DECIMALS = 9;
  private final JsonParser json;
  private final Axis axis = new Axis();

  AxisReader(JsonParser json) {
    this.json = json;
  }

  Axis read(Event event) {
    if (event != Event.START_OBJECT) {
      throw new SourceException(ImportFailure.UNREADABLE, "a dimension that is no object");
    }
    axis.elsewhere = true;
    members(
        json,
        (name, value) -> {
          if (name.equals("category") && value == Event.START_OBJECT) {
            axis.elsewhere = false;
            members(json, this::category);
          } else {
            skip(json, value);
          }
        });
    return axis;
  }

  private void category(String name, Event value) {
    switch (name) {
      case "index" -> axis.codes = index(value);
      case "label" -> axis.titles.putAll(map(json, value));
      case "unit" -> units(value);
      default -> skip(json, value);
    }
  }

  /** An array is in order; an object says the place of each code. */
  private List<String> index(Event value) {
    if (value == Event.START_ARRAY) {
      return texts(json, value);
    }
    return map(json, value).entrySet().stream()
        .sorted(Comparator.comparingInt(AxisReader::place))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int place(Map.Entry<String, String> one) {
    if (!one.getValue().matches("\\d{1,9}")) {
      throw new SourceException(
          ImportFailure.UNREADABLE, "code " + one.getKey() + " at place " + one.getValue());
    }
    return Integer.parseInt(one.getValue());
  }

  private void units(Event value) {
    if (value != Event.START_OBJECT) {
      skip(json, value);
      return;
    }
    members(json, (code, unit) -> axis.units.put(code, unit(map(json, unit))));
  }

  private static Unit unit(Map<String, String> said) {
    String text = said.getOrDefault("symbol", said.getOrDefault("label", said.get("base")));
    String decimals = said.getOrDefault("decimals", "");
    return new Unit(
        text == null ? "" : text,
        decimals.matches("\\d{1,2}") ? Math.min(MOST_DECIMALS, Integer.parseInt(decimals)) : -1);
  }
}
