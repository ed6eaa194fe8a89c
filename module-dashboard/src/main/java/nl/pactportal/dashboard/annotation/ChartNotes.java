package nl.pactportal.dashboard.annotation;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.chart.OptionText;
import nl.pactportal.dashboard.chart.Subject;

/**
 * Notes on the figures of one chart, in the order of its axis: the number of a note is its place in
 * this list, in the picture as beside it. They are not part of the chart, for a chart is the same
 * for everybody and notes are for those they are meant for.
 */
public record ChartNotes(Subject subject, List<AnnotationRow> rows) {
  /**
   * @param readable by whom the chart is made for, of any table
   */
  public static ChartNotes of(Graphic graphic, List<AnnotationRow> readable) {
    Subject subject = graphic.subject();
    List<AnnotationRow> rows =
        readable.stream()
            .filter(row -> row.datasetId().equals(graphic.caption().about().datasetId()))
            .filter(row -> subject.shows(row.measure(), row.geo(), row.period()))
            .sorted(Comparator.comparingInt(row -> unplacedLast(subject, row)))
            .toList();
    return new ChartNotes(subject, rows);
  }

  private static int unplacedLast(Subject subject, AnnotationRow row) {
    int place = place(subject, row);
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  private static int place(Subject subject, AnnotationRow row) {
    return subject.place(row.measure(), row.geo(), row.period());
  }

  /**
   * For what draws: {@code
   * [{"number":"1","at":12,"line":"West-Brabant","all":false,"said":"Opmerking 1"}]}; "all" is of
   * every area, and a note on all of the chart has no place in it. Escaped for any place.
   */
  public String markers(Locale locale) {
    JsonArrayBuilder markers = JSON.createArrayBuilder();
    for (int at = 0; at < rows.size(); at++) {
      AnnotationRow row = rows.get(at);
      int place = place(subject, row);
      if (place >= 0) {
        String number = String.valueOf(at + 1);
        markers.add(
            JSON.createObjectBuilder()
                .add("number", number)
                .add("at", place)
                .add("line", subject.name(row.measure(), row.geo()))
                .add("all", row.geo().isEmpty())
                .add("said", DashboardTexts.say(locale, "annotation.marker", number)));
      }
    }
    return OptionText.of(markers.build());
  }
}
