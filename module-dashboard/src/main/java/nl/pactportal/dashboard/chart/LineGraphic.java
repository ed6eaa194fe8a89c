package nl.pactportal.dashboard.chart;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.area.Area;
import nl.pactportal.dashboard.observation.DatasetFigures;
import nl.pactportal.dashboard.observation.Figure;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.Series;
import nl.pactportal.dashboard.observation.SeriesBreak;

/** Puts series of one unit and one table together to a graphic of lines. */
public final class LineGraphic {
  private static final int MOST_BANDS = 3;

  /**
   * A series with the name it goes by.
   *
   * @param geo area it is of, empty for none
   */
  public record Named(String name, String geo, Series series) {}

  private final DatasetFigures.About about;
  private final List<Named> named;
  private final List<SeriesBreak> breaks;
  private final Locale locale;

  /**
   * @param named at least one, all with the same periods
   */
  public LineGraphic(
      DatasetFigures.About about, List<Named> named, List<SeriesBreak> breaks, Locale locale) {
    this.about = about;
    this.named = named;
    this.breaks = breaks;
    this.locale = locale;
  }

  public Graphic lines(String id, String title, String note) {
    LineChart chart = new LineChart(new TimeLines(scale(), labels(), drawn()));
    return graphic(id, title, chart.option(spoken(title)), "line", note);
  }

  public Graphic multiples(String id, String title, String note) {
    SmallMultiples chart = new SmallMultiples(new TimeLines(scale(), labels(), drawn()));
    return graphic(id, title, chart.option(spoken(title)), "multiples", note);
  }

  /**
   * Title of small multiples: a country or a province among them is no region.
   *
   * @param breakdown titles of the categories chosen; empty for none
   */
  public String titleOfEach(String breakdown) {
    boolean regions = named.stream().map(Named::geo).allMatch(Area::isRegion);
    String key = regions ? "compare.multiples" : "compare.multiples.areas";
    return DashboardTexts.say(locale, key, measure().title(), breakdown).strip();
  }

  private Graphic graphic(String id, String title, JsonObject option, String size, String note) {
    Figure latest = latest();
    return new Graphic(
        id,
        title,
        OptionText.of(option),
        size,
        keys(size.equals("line")),
        new Graphic.Caption(
            about,
            latest.period().label(locale),
            latest.status().label(locale),
            latest.provisional(),
            note),
        sheet(),
        subject(),
        words());
  }

  private List<String> words() {
    return named.stream()
        .map(one -> one.series().measure())
        .flatMap(measure -> Stream.of(measure.title(), measure.unit()))
        .distinct()
        .toList();
  }

  private Subject subject() {
    return new Subject(
        named.stream()
            .map(one -> new Subject.Shown(one.name(), one.series().measure().code(), one.geo()))
            .toList(),
        named.get(0).series().figures().stream().map(figure -> figure.period().code()).toList(),
        false);
  }

  private Scale scale() {
    return new Scale(measure(), locale);
  }

  private Measure measure() {
    return named.get(0).series().measure();
  }

  private List<Line> drawn() {
    return named.stream()
        .map(one -> Line.of(one.name(), one.series(), one.geo(), breaks, locale))
        .toList();
  }

  private List<String> labels() {
    return named.get(0).series().figures().stream()
        .map(figure -> figure.period().label(locale))
        .toList();
  }

  /** The last period any of them has a figure of; of none, the last period there is. */
  private Figure latest() {
    List<Figure> first = named.get(0).series().figures();
    return named.stream()
        .flatMap(one -> one.series().latest().stream())
        .max(Comparator.comparingInt(figure -> position(first, figure)))
        .orElse(first.get(first.size() - 1));
  }

  private static int position(List<Figure> figures, Figure wanted) {
    return IntStream.range(0, figures.size())
        .filter(at -> figures.get(at).period().code().equals(wanted.period().code()))
        .findFirst()
        .orElse(-1);
  }

  private String spoken(String title) {
    List<String> labels = labels();
    String names = named.stream().map(Named::name).collect(Collectors.joining(", "));
    return DashboardTexts.say(
        locale, "chart.spoken.lines", title, labels.get(0), labels.get(labels.size() - 1), names);
  }

  /** Only signs that occur. */
  private List<String> keys(boolean bandsOfFew) {
    List<Line> lines = drawn();
    List<String> keys = new ArrayList<>();
    if (lines.stream().anyMatch(Line::provisional)) {
      keys.add(say("chart.key.provisional"));
    }
    if (lines.stream().anyMatch(Line::bounded)) {
      boolean drawn = !bandsOfFew || lines.size() <= MOST_BANDS;
      keys.add(say(drawn ? "chart.key.margin" : "chart.key.marginInTable"));
    }
    if (lines.stream().anyMatch(Line::cut)) {
      keys.add(say("chart.key.break"));
    }
    breaks.stream()
        .filter(one -> named.stream().anyMatch(n -> concerns(one, n)))
        .map(one -> one.text(locale))
        .distinct()
        .forEach(keys::add);
    return keys;
  }

  private static boolean concerns(SeriesBreak one, Named named) {
    List<Figure> figures = named.series().figures();
    return one.concerns(named.series().measure().code(), named.geo())
        && SeriesBreak.between(
            figures.get(0).period(), one.period(), figures.get(figures.size() - 1).period());
  }

  private Graphic.Sheet sheet() {
    Entries entries = new Entries(locale);
    List<String> labels = labels();
    List<Graphic.Row> rows =
        IntStream.range(0, labels.size())
            .mapToObj(
                at ->
                    new Graphic.Row(
                        labels.get(at),
                        named.stream()
                            .map(
                                one ->
                                    entries.of(
                                        one.series().measure(), one.series().figures().get(at)))
                            .toList()))
            .toList();
    return Entries.sheet(say("region.table.period"), columns(), rows);
  }

  private List<String> columns() {
    String unit = measure().unit();
    boolean plain = measure().percentage() || unit.isBlank();
    return named.stream().map(o -> plain ? o.name() : o.name() + " (" + unit + ")").toList();
  }

  private String say(String key) {
    return DashboardTexts.say(locale, key);
  }
}
