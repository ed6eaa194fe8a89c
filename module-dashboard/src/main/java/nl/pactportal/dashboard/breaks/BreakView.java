package nl.pactportal.dashboard.breaks;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.dashboard.Choices;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.source.DatasetDetail;
import nl.pactportal.dashboard.source.SourceService;
import nl.pactportal.dashboard.source.TableNames;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** The breaks of a table, and the form to note one. */
@Named
@ViewScoped
public class BreakView implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject transient BreakService breaks;
  @Inject transient SourceService sources;
  @Inject transient DashboardTexts texts;
  @Inject transient CurrentUser user;
  private String id;
  private DatasetDetail dataset;
  private List<Line> lines = List.of();
  private TableNames names;
  private final BreakFields form = new BreakFields();

  /** A break in words. */
  public record Line(
      UUID id, String period, String kind, String where, String text, String source) {}

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    dataset = sources.one(GivenId.of(id));
    names = breaks.names(dataset.id());
    lines = breaks.of(dataset.id()).stream().map(this::line).toList();
  }

  public DatasetDetail getDataset() {
    return dataset;
  }

  public List<Line> getLines() {
    return lines;
  }

  private Line line(BreakRow row) {
    String where =
        row.measure() == null && row.geo() == null
            ? texts.say("break.whole")
            : Stream.of(named(names.measures(), row.measure()), named(names.areas(), row.geo()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    return new Line(
        row.id(),
        row.period().label(texts.locale()),
        texts.say("break.kind." + row.kind()),
        where,
        row.text(texts.locale().getLanguage()),
        row.source());
  }

  private static String named(Map<String, String> names, String code) {
    return code == null ? "" : names.getOrDefault(code, code);
  }

  public String add() {
    breaks.add(dataset.id(), form.filled());
    Flash.say("break.added");
    return here();
  }

  public String remove(UUID which) {
    breaks.remove(dataset.id(), which);
    Flash.say("break.removed");
    return here();
  }

  private String here() {
    return "/sources/breaks?faces-redirect=true&id=" + dataset.id();
  }

  public boolean isAllowed() {
    return user.may(DashboardPermission.IMPORT_DATA);
  }

  public Map<String, BreakKind> getKinds() {
    Map<String, BreakKind> kinds = new LinkedHashMap<>();
    for (BreakKind one : BreakKind.values()) {
      kinds.put(texts.say("break.kind." + one), one);
    }
    return kinds;
  }

  /** Code by name; empty for a table without any yet, as the next ones. */
  public Map<String, String> getMeasures() {
    return choices(names.measures());
  }

  public Map<String, String> getGeos() {
    return choices(names.areas());
  }

  /** Newest first: a break is noted when it comes. */
  public Map<String, String> getPeriods() {
    List<String> codes = new ArrayList<>(names.periods().keySet());
    Collections.reverse(codes);
    Map<String, String> periods = new LinkedHashMap<>();
    codes.forEach(
        code ->
            Choices.add(
                periods, new Period(code, names.periods().get(code)).label(texts.locale()), code));
    return periods;
  }

  private static Map<String, String> choices(Map<String, String> names) {
    Map<String, String> choices = new LinkedHashMap<>();
    names.forEach((code, title) -> Choices.add(choices, title, code));
    return choices;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public BreakFields getForm() {
    return form;
  }
}
