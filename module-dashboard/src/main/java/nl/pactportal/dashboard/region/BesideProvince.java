package nl.pactportal.dashboard.region;

import java.util.Locale;
import java.util.Optional;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.observation.DatasetFigures;
import nl.pactportal.dashboard.observation.Difference;
import nl.pactportal.dashboard.observation.Estimate;
import nl.pactportal.dashboard.observation.Figure;
import nl.pactportal.dashboard.observation.Measure;

/**
 * Holds a rate of a region against that of the province; counts of a part and a whole say nothing.
 */
final class BesideProvince {
  private final RegionReport report;
  private final Locale locale;

  BesideProvince(RegionReport report, Locale locale) {
    this.report = report;
    this.locale = locale;
  }

  /** With a space in front, or empty. */
  String sentence(DatasetFigures table, Measure measure, Figure latest) {
    if (!measure.percentage()) {
      return "";
    }
    return whole(table, measure, latest).map(whole -> told(measure, latest, whole)).orElse("");
  }

  private String told(Measure measure, Figure latest, Figure whole) {
    Difference difference = Difference.between(measure, Estimate.of(latest), Estimate.of(whole));
    return " "
        + DashboardTexts.say(
            locale,
            "board.province." + difference.verdict().name(),
            measure.text(whole.value(), locale));
  }

  private Optional<Figure> whole(DatasetFigures table, Measure measure, Figure latest) {
    return report.province().stream()
        .filter(other -> other.about().equals(table.about()))
        .flatMap(other -> other.series().stream())
        .filter(series -> series.measure().equals(measure))
        .flatMap(series -> series.figures().stream())
        .filter(figure -> !figure.withoutValue())
        .filter(figure -> figure.period().code().equals(latest.period().code()))
        .findFirst();
  }
}
