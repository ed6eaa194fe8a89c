package nl.pactportal.dashboard.format.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pactportal.dashboard.DashboardTexts;

/**
 * The columns of a file of our own: for programs, or with headings in either language. It says more
 * than plain tables do, and in our words; below the figures stand notes.
 *
 * @param headings with the plain names of the breakdowns
 */
record OwnColumns(List<String> headings, List<Column> columns) {
  /** First heading for programs: there numbers are written for programs, too. */
  static final String MEASURE = "measure";

  private static final String TITLE = "_title";
  private static final String NOTE = "#";
  private static final List<String> FIRST = List.of(MEASURE, MEASURE + TITLE, "unit");
  private static final List<String> LAST =
      List.of(
          "geo",
          "geo" + TITLE,
          "period",
          "period" + TITLE,
          "status",
          "value",
          "low",
          "high",
          "missing",
          "flags",
          "symbol");
  private static final List<Column> FIRST_COLUMNS =
      List.of(Column.MEASURE, Column.TITLE, Column.UNIT);
  private static final List<Column> LAST_COLUMNS =
      List.of(
          Column.AREA,
          Column.TITLE,
          Column.PERIOD,
          Column.TITLE,
          Column.IGNORED,
          Column.VALUE,
          Column.LOW,
          Column.HIGH,
          Column.WHY,
          Column.FLAGS,
          Column.SYMBOL);
  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

  /** Nothing where it is a file of somebody else. */
  static Optional<OwnColumns> of(List<String> headings) {
    Stream<Words> all =
        Stream.concat(Stream.of(new Words(null)), LANGUAGES.stream().map(Words::new));
    return all.filter(words -> words.fit(headings))
        .findFirst()
        .map(words -> words.columns(headings));
  }

  static boolean isNote(List<String> cells) {
    return !cells.isEmpty() && cells.get(0).equals(NOTE);
  }

  /** A spreadsheet would have calculated with it, so it was written behind an apostrophe. */
  static String plain(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
        ? cell.substring(1)
        : cell;
  }

  /** Headings in a language, or for programs where it is null. */
  private record Words(Locale locale) {
    boolean fit(List<String> headings) {
      int breakdowns = headings.size() - FIRST.size() - LAST.size();
      return breakdowns >= 0
          && breakdowns % 2 == 0
          && said(FIRST).equals(headings.subList(0, FIRST.size()))
          && said(LAST).equals(headings.subList(headings.size() - LAST.size(), headings.size()));
    }

    private List<String> said(List<String> names) {
      return names.stream().map(name -> locale == null ? name : heading(names, name)).toList();
    }

    private String heading(List<String> names, String name) {
      boolean title = name.endsWith(TITLE);
      String of = title ? name.substring(0, name.length() - TITLE.length()) : name;
      String word = DashboardTexts.say(locale, "export.column." + of);
      return names.contains(of + TITLE) && !title ? word + code() : word;
    }

    private String code() {
      return " " + DashboardTexts.say(locale, "export.code");
    }

    OwnColumns columns(List<String> headings) {
      List<Column> columns = new ArrayList<>(FIRST_COLUMNS);
      List<String> plain = new ArrayList<>(headings);
      for (int i = FIRST.size(); i < headings.size() - LAST.size(); i += 2) {
        columns.add(Column.DIMENSION);
        columns.add(Column.TITLE);
        plain.set(i, locale == null ? headings.get(i) : headings.get(i + 1));
      }
      columns.addAll(LAST_COLUMNS);
      return new OwnColumns(plain, columns);
    }
  }
}
