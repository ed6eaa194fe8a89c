package nl.pactportal.dashboard.chart;

import jakarta.json.JsonStructure;

/**
 * An option as text for an attribute or a script. Titles come from sources and uploads: what could
 * end an element or a line of script is written in the escapes of JSON, so it is harmless wherever
 * the text ends up, and still the same option.
 */
public final class OptionText {
  private OptionText() {}

  public static String of(JsonStructure option) {
    StringBuilder safe = new StringBuilder();
    option
        .toString()
        .chars()
        .forEach(
            sign -> {
              if ("<>&'\u2028\u2029".indexOf(sign) >= 0) {
                safe.append(String.format("\\u%04x", sign));
              } else {
                safe.append((char) sign);
              }
            });
    return safe.toString();
  }
}
