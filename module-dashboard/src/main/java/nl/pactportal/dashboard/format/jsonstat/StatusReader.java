package nl.pactportal.dashboard.format.jsonstat;

import static nl.pactportal.dashboard.format.JsonFile.elements;
import static nl.pactportal.dashboard.format.JsonFile.members;
import static nl.pactportal.dashboard.format.JsonFile.skip;
import static nl.pactportal.dashboard.format.JsonFile.text;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;

/**
 * The statuses of a dataset: one text for all, one for each cell, for some cells by their place, or
 * the older form of Eurostat with an object around it.
 */
final class StatusReader {
  private final JsonParser json;
  private final Statuses statuses;

  StatusReader(JsonParser json, Statuses statuses) {
    this.json = json;
    this.statuses = statuses;
  }

  void read(Event event) {
    switch (event) {
      case VALUE_STRING -> statuses.ofAll(json.getString());
      case START_ARRAY -> array();
      case START_OBJECT ->
          members(
              json,
              (name, value) -> {
                if (name.equals("value")) {
                  read(value);
                } else if (name.matches("\\d{1,9}")) {
                  statuses.put(Integer.parseInt(name), text(json, value));
                } else {
                  skip(json, value);
                }
              });
      default -> skip(json, event);
    }
  }

  /** An array of one is for all cells. */
  private void array() {
    int[] count = new int[1];
    String[] first = new String[1];
    elements(
        json,
        event -> {
          String status = text(json, event);
          if (count[0] == 0) {
            first[0] = status;
          }
          statuses.put(count[0]++, status);
        });
    if (count[0] == 1) {
      statuses.ofAll(first[0]);
    }
  }
}
