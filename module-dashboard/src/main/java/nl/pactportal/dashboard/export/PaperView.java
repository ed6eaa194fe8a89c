package nl.pactportal.dashboard.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.chart.Subject;
import nl.pactportal.dashboard.observation.Period;

/**
 * Where a chart of a page is to be had on paper, with its table and its source: see
 * downloads.xhtml.
 */
@Named
@RequestScoped
public class PaperView {
  @Inject DashboardTexts texts;

  /**
   * @param dimensions categories its figures are of
   * @return empty where its address would not give the same chart: of one area twice, as categories
   *     side by side are, or of periods of more than one length
   */
  public String of(Graphic graphic, String dimensions) {
    return of(graphic, dimensions, texts.locale());
  }

  static String of(Graphic graphic, String dimensions, Locale locale) {
    ChartKind kind = kind(graphic.size());
    Subject subject = graphic.subject();
    String sum = DashboardTexts.say(locale, "explore.together.name");
    List<Subject.Shown> lines =
        subject.shown().stream().filter(one -> !one.name().equals(sum)).toList();
    List<String> measures = each(lines, Subject.Shown::measure);
    List<String> geos = each(lines, Subject.Shown::geo);
    List<String> periods = subject.periods();
    boolean same = !geos.contains("") && lines.size() == measures.size() * geos.size();
    if (kind == null || !same || lengths(periods) != 1) {
      return "";
    }
    boolean through = kind.throughTime();
    Cut cut =
        new Cut(
            measures,
            dimensions,
            through ? geos : List.of(),
            through ? periods.get(0) : null,
            periods.get(periods.size() - 1));
    UUID release = graphic.caption().about().releaseId();
    Asked asked =
        new Asked(
            graphic.caption().about().code(),
            release,
            cut,
            lines.size() < subject.shown().size(),
            locale);
    return "/exports/chart.pdf?" + asked.query(release) + "&kind=" + kind.code();
  }

  private static List<String> each(
      List<Subject.Shown> lines, Function<Subject.Shown, String> what) {
    return lines.stream().map(what).distinct().toList();
  }

  private static long lengths(List<String> periods) {
    return periods.stream().map(code -> new Period(code, "").frequency()).distinct().count();
  }

  private static ChartKind kind(String size) {
    return switch (size) {
      case "line" -> ChartKind.LINES;
      case "multiples" -> ChartKind.MULTIPLES;
      case "bars" -> ChartKind.RANKING;
      case "map" -> ChartKind.MAP;
      default -> null;
    };
  }
}
