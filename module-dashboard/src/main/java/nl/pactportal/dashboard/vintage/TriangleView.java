package nl.pactportal.dashboard.vintage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.platform.input.GivenId;

/** The page of the revision triangle. */
@Named
@RequestScoped
public class TriangleView {
  private static final int PERIODS = 24;
  @Inject TriangleService triangles;
  @Inject DashboardTexts texts;
  private String id;
  private String measure;
  private String dimensions;
  private String geo;
  private String page;
  private TrianglePage shown;

  /** A period with what each edition said. */
  public record Line(String period, List<Cell> cells) {}

  /**
   * @param value empty where that edition had no such period
   * @param change to what was said first; empty if none
   */
  public record Cell(String value, String change, boolean soft) {}

  public void load() {
    shown = triangles.page(GivenId.of(id), measure, dimensions, geo);
    measure = shown.key().measure();
    dimensions = shown.key().dimensions();
    geo = shown.key().geo();
  }

  public TrianglePage getShown() {
    return shown;
  }

  /** For the list of a form: what to read, and its code. */
  public Map<String, String> getMeasures() {
    Map<String, String> items = new LinkedHashMap<>();
    shown.measures().forEach(one -> items.put(one.title(), one.code()));
    return items;
  }

  public Map<String, String> getBreakdowns() {
    return turned(shown.dimensions());
  }

  public Map<String, String> getAreas() {
    return turned(shown.areas());
  }

  private static Map<String, String> turned(Map<String, String> titles) {
    Map<String, String> items = new LinkedHashMap<>();
    titles.forEach((code, title) -> items.put(title.isEmpty() ? "-" : title, code));
    return items;
  }

  public List<Triangle.Edition> getEditions() {
    return shown.triangle().editions();
  }

  public List<Line> getLines() {
    List<Line> lines = new ArrayList<>();
    shown.triangle().lines().stream()
        .skip((long) (getCurrentPage() - 1) * PERIODS)
        .limit(PERIODS)
        .forEach(line -> lines.add(line(line)));
    return lines;
  }

  private Line line(Triangle.Line line) {
    return new Line(
        line.period().label(texts.locale()), line.cells().stream().map(this::cell).toList());
  }

  private Cell cell(Triangle.Cell cell) {
    if (cell == null) {
      return new Cell("", "", false);
    }
    TriangleCell said = cell.said();
    Measure unit = shown.measure();
    String value =
        said.value() == null
            ? texts.say(said.missing().key())
            : unit.text(said.value(), texts.locale());
    return new Cell(value, change(unit, cell.difference()), said.soft());
  }

  private String change(Measure unit, BigDecimal difference) {
    if (difference == null) {
      return "";
    }
    String sign = difference.signum() > 0 ? "+" : "";
    return sign + unit.number(difference, texts.locale());
  }

  public int getPages() {
    return Math.max(1, (shown.triangle().lines().size() + PERIODS - 1) / PERIODS);
  }

  public int getCurrentPage() {
    boolean number = page != null && page.matches("\\d{1,6}");
    return number ? Math.max(1, Math.min(Integer.parseInt(page), getPages())) : 1;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
  }

  public String getDimensions() {
    return dimensions;
  }

  public void setDimensions(String dimensions) {
    this.dimensions = dimensions;
  }

  public String getGeo() {
    return geo;
  }

  public void setGeo(String geo) {
    this.geo = geo;
  }
}
