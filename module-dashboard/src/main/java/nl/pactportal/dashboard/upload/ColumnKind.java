package nl.pactportal.dashboard.upload;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a column of a file holds. */
public enum ColumnKind {
  PERIOD("periode|jaar|schooljaar|kwartaal|maand|period|year|quarter|month"),
  PLACE("gemeente|plaats|woonplaats|gebied|regio|municipality|place|area|region"),
  /** Numbers of persons; the heading says of what. */
  COUNT("aantal.*|count.*|number.*|totaal aantal"),
  /** Kinds of persons: sex, age. */
  BREAKDOWN(""),
  IGNORED("toelichting|opmerking|opmerkingen|remark|remarks|note|notes");

  private final Pattern headings;

  ColumnKind(String headings) {
    this.headings = Pattern.compile(headings);
  }

  /** A first idea, which the uploader corrects. */
  static ColumnKind guess(String heading, boolean allNumbers) {
    String said = heading.strip().toLowerCase(Locale.ROOT);
    for (ColumnKind kind : values()) {
      if (kind != BREAKDOWN && kind.headings.matcher(said).matches()) {
        return kind;
      }
    }
    return allNumbers ? COUNT : BREAKDOWN;
  }
}
