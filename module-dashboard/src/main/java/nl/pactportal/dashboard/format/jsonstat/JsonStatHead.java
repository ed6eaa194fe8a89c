package nl.pactportal.dashboard.format.jsonstat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pactportal.dashboard.format.CubeDimension.Unit;

/**
 * All of a JSON-stat dataset but its values: gathered while reading, in whatever order it comes.
 */
final class JsonStatHead {
  /** A dimension; the index may be missing where it has one code. */
  static final class Axis {
    final Map<String, String> titles = new LinkedHashMap<>();
    final Map<String, Unit> units = new HashMap<>();
    List<String> codes = List.of();
    boolean elsewhere;

    List<String> codes() {
      return codes.isEmpty() ? List.copyOf(titles.keySet()) : codes;
    }
  }

  /** Name in a bundle of older versions, or null where the file is the dataset. */
  String bundleName;

  String title = "";
  String owner = "";
  String updated = "";
  String sourceCode = "";
  List<String> names = new ArrayList<>();
  List<String> sizes = new ArrayList<>();
  final Map<String, String> roles = new LinkedHashMap<>();
  final Map<String, Axis> axes = new LinkedHashMap<>();
  final Map<String, Set<String>> withoutData = new HashMap<>();
  final Statuses statuses = new Statuses();

  /** What a status without a value means, where the file says it in our words. */
  final Map<String, String> missing = new HashMap<>();

  /** Of a file of our own. */
  final OwnExtras extras = new OwnExtras();

  boolean hasValues;
}
