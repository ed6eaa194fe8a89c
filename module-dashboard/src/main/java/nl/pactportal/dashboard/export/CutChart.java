package nl.pactportal.dashboard.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pactportal.dashboard.annotation.AnnotationRow;
import nl.pactportal.dashboard.annotation.ChartNotes;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.picture.Picture;
import nl.pactportal.dashboard.picture.Theme;
import nl.pactportal.platform.config.Setting;

/**
 * A chart by its address: of one measure of a release, for files and for other people's pages.
 *
 * @param measure its code
 * @param spoken what is said instead of the picture
 * @param graphic definition, table and all that is said of them
 * @param periods it can be had of, titles by code, newest first; empty where it shows all of them
 * @param newest the last period with a figure
 * @param notes those for everybody
 */
public record CutChart(
    Contents contents,
    Asked asked,
    ChartKind kind,
    String measure,
    String spoken,
    Graphic graphic,
    Map<String, String> periods,
    Period newest,
    ChartNotes notes,
    Timeliness timeliness) {

  /** Of which nothing more is said yet. */
  CutChart(
      Contents contents,
      Asked asked,
      ChartKind kind,
      String measure,
      String spoken,
      Graphic graphic,
      Map<String, String> periods,
      Period newest) {
    this(
        contents,
        asked,
        kind,
        measure,
        spoken,
        graphic,
        periods,
        newest,
        ChartNotes.of(graphic, List.of()),
        Timeliness.UNSAID);
  }

  CutChart with(List<AnnotationRow> open, Timeliness said) {
    ChartNotes of = ChartNotes.of(graphic, open);
    return new CutChart(contents, asked, kind, measure, spoken, graphic, periods, newest, of, said);
  }

  public String title() {
    return graphic.title();
  }

  /** All that may change while the figures stay what they are. */
  List<Object> saidOf() {
    return List.of(notes.rows(), timeliness);
  }

  public Picture picture(Theme theme) {
    return Picture.of(graphic.option(), graphic.size(), theme).noted(notes.markers(locale()));
  }

  /** For a file: it says of itself what a page would say around it. */
  Picture captioned(Theme theme) {
    return picture(theme)
        .captioned(new Imprint(graphic, locale(), Setting.BASE_URL.value()).caption());
  }

  public Locale locale() {
    return asked.locale();
  }

  /** A figure of the table with its status and margin, in one text. */
  public static String text(Graphic.Entry entry) {
    return entry.note().isEmpty() ? entry.text() : entry.text() + " (" + entry.note() + ")";
  }
}
