package nl.pactportal.dashboard.upload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.disclosure.CellId;
import nl.pactportal.dashboard.upload.Issue.Reason;

/** What was found in a file: counts with their codes, and every row that has no place. */
final class Reading {
  private static final int MOST_ISSUES = 200;

  private final Map<CellId, Long> counts = new TreeMap<>();
  private final Map<String, String> measures = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> categories = new TreeMap<>();
  private final Set<String> unknownPlaces = new TreeSet<>();
  private final List<Issue> issues = new ArrayList<>();
  private final Set<String> kept = new TreeSet<>();
  private long optional;
  private long blocking;

  void measure(String code, String title) {
    measures.putIfAbsent(code, title);
  }

  void category(String dimension, String code, String title) {
    categories.computeIfAbsent(dimension, none -> new TreeMap<>()).putIfAbsent(code, title);
  }

  /** Returns false if the cell was there already. */
  boolean count(CellId cell, long count) {
    return counts.putIfAbsent(cell, count) == null;
  }

  /** A count of the release in force, of a period the file says nothing of. */
  void keep(CellId cell, long count) {
    counts.put(cell, count);
    kept.add(cell.period());
  }

  /** Periods that stay as they are. */
  Set<String> kept() {
    return kept;
  }

  Set<String> periods() {
    return counts.keySet().stream()
        .map(CellId::period)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  void note(long line, Reason reason, String text) {
    if (reason == Reason.UNKNOWN_PLACE) {
      unknownPlaces.add(text);
    }
    if (reason.isOptional()) {
      optional++;
    } else {
      blocking++;
    }
    if (issues.size() < MOST_ISSUES) {
      issues.add(new Issue(line, reason, text));
    }
  }

  Map<CellId, Long> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /** Code to title, in the order of the columns. */
  Map<String, String> measures() {
    return measures;
  }

  /** Dimension to code to title. */
  Map<String, Map<String, String>> categories() {
    return categories;
  }

  /** Kinds of persons as the file calls them: "Geslacht: Mannen". */
  String words(CellId cell) {
    return OwnRelease.dimensions(cell).stream()
        .map(name -> name + ": " + categories.getOrDefault(name, Map.of()).get(code(cell, name)))
        .collect(Collectors.joining(", "));
  }

  private static String code(CellId cell, String dimension) {
    return Arrays.stream(cell.dimensions().split(";"))
        .filter(part -> part.startsWith(dimension + "="))
        .map(part -> part.substring(dimension.length() + 1))
        .findFirst()
        .orElse("");
  }

  /** Whether each row of the file has a place, or is left out on purpose. */
  boolean placed(boolean leaveOut) {
    return blocking == 0 && (optional == 0 || leaveOut);
  }

  Set<String> unknownPlaces() {
    return unknownPlaces;
  }

  /** The first so many of them. */
  List<Issue> issues() {
    return issues;
  }

  /** Rows that can be left out on purpose. */
  long optional() {
    return optional;
  }

  long blocking() {
    return blocking;
  }

  boolean usable(boolean leaveOut) {
    return !counts.isEmpty() && placed(leaveOut);
  }
}
