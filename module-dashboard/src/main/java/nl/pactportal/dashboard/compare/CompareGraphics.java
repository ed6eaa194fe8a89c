package nl.pactportal.dashboard.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.chart.LineGraphic;
import nl.pactportal.dashboard.chart.LineGraphic.Named;
import nl.pactportal.dashboard.chart.PlaceGraphic;
import nl.pactportal.dashboard.chart.Standings;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.MeasureKind;

/** The three pictures of a comparison. */
final class CompareGraphics {
  private final Comparison found;
  private final Locale locale;
  private final PlaceGraphic places;
  private final String note;

  /**
   * @param note on figures that are older than one would expect
   */
  CompareGraphics(Comparison found, Locale locale, String note) {
    this.found = found;
    this.locale = locale;
    this.note = note;
    Standings standings =
        new Standings(
            measure(), found.period(), found.ranking(), found.regions(), found.wholes(), locale);
    this.places =
        new PlaceGraphic(
            found.chosen().table().about(), standings, found.breakdown().title(), note);
  }

  Graphic ranking() {
    return places.ranking("ranking");
  }

  Graphic map() {
    return places.map("map", found.areas());
  }

  Graphic multiples() {
    List<Named> lines = new ArrayList<>(found.regions());
    if (measure().kind() != MeasureKind.COUNT) {
      found.wholes().stream().filter(one -> one.geo().startsWith("PV")).forEach(lines::add);
    }
    LineGraphic graphics =
        new LineGraphic(found.chosen().table().about(), lines, found.breaks(), locale);
    return graphics
        .multiples("multiples", graphics.titleOfEach(found.breakdown().title()), note)
        .saying(found.breakdown().words());
  }

  private Measure measure() {
    return found.chosen().topic().measure();
  }
}
