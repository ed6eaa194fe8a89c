package nl.pactportal.dashboard.source;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.observation.FigureRow;
import nl.pactportal.dashboard.observation.PeriodLine;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;

/** One table of the catalogue with its periods and figures. */
@Named
@RequestScoped
public class SourceDetailView {
  @Inject SourceService sources;
  @Inject DashboardTexts texts;
  @Inject CurrentUser user;
  private String id;
  private String page;
  private String release;
  private String asOf;
  private SourcePage shown;
  private List<Line> lines = List.of();
  private List<PeriodText> periods = List.of();

  /** A figure as it stands in the list. */
  public record Line(
      String period, String what, String value, boolean missing, String status, boolean soft) {}

  /** A period with its status in words. */
  public record PeriodText(String label, String status, boolean provisional) {}

  public void load() {
    shown = sources.detail(GivenId.of(id), release, asOf, number(page));
    lines = shown.figures().rows().stream().map(this::line).toList();
    periods = shown.periods().stream().map(this::period).toList();
  }

  private static int number(String text) {
    return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
  }

  public DatasetDetail getDataset() {
    return shown.dataset();
  }

  /** Who looks after the table. */
  public boolean isKeeper() {
    return user.may(DashboardPermission.IMPORT_DATA);
  }

  public List<Line> getLines() {
    return lines;
  }

  private Line line(FigureRow row) {
    boolean missing = row.value() == null;
    String what = row.measure().title() + (row.breakdown().isEmpty() ? "" : ": ") + row.breakdown();
    return new Line(
        row.period().label(texts.locale()),
        what,
        missing ? absent(row) : row.measure().text(row.value(), texts.locale()),
        missing,
        row.status().label(texts.locale()),
        row.status().provisional());
  }

  private String absent(FigureRow row) {
    return texts.say(row.missing().key());
  }

  public List<PeriodText> getPeriods() {
    return periods;
  }

  private PeriodText period(PeriodLine line) {
    return new PeriodText(
        line.period().label(texts.locale()),
        line.status().label(texts.locale()),
        line.status().provisional());
  }

  public int getTotal() {
    return shown.figures().total();
  }

  /** Whether the pages show the first figures only. */
  public boolean isCut() {
    return shown.figures().cut();
  }

  public int getPages() {
    return shown.figures().pages();
  }

  public int getCurrentPage() {
    return shown.figures().page();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getRelease() {
    return release;
  }

  public void setRelease(String release) {
    this.release = release;
  }

  public String getAsOf() {
    return asOf;
  }

  public void setAsOf(String asOf) {
    this.asOf = asOf;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
