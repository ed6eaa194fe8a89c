package nl.pactportal.dashboard.explore;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.chart.LineGraphic;
import nl.pactportal.dashboard.chart.LineGraphic.Named;
import nl.pactportal.dashboard.kept.KeptPage;
import nl.pactportal.dashboard.observation.Freshness;

/** The analyst's page; everything it shows follows from its address. */
@jakarta.inject.Named
@RequestScoped
public class ExploreView {
  @Inject ExploreService service;
  @Inject DashboardTexts texts;
  @Inject Clock clock;
  @Inject HttpServletRequest request;
  @Inject KeptPage kept;
  private boolean asked;
  private Wish wish;
  private Exploration found;
  private Graphic graphic;
  private ChoiceForm form;

  public void load() {
    if (!kept.isDrawn()) {
      find();
    }
  }

  private void find() {
    if (asked) {
      return;
    }
    asked = true;
    wish = Wish.of(request.getParameterMap(), "to");
    found = service.explore(wish).orElse(null);
    if (found != null) {
      form =
          new ChoiceForm(
              found.tables(), found.chosen(), found.breakdown(), found.range(), texts.locale());
      graphic = found.lines().isEmpty() ? null : graphic();
    }
  }

  private Graphic graphic() {
    List<Named> lines = found.lines().stream().map(this::named).toList();
    boolean overdue =
        lines.stream()
            .flatMap(line -> line.series().latest().stream())
            .anyMatch(f -> Freshness.overdue(f.period(), LocalDate.now(clock)));
    return new LineGraphic(found.chosen().table().about(), lines, found.breaks(), texts.locale())
        .lines("explored", title(), overdue ? texts.say("figure.overdue") : "")
        .saying(found.breakdown().words());
  }

  private Named named(Named line) {
    return line.name().equals(Exploration.TOGETHER)
        ? new Named(texts.say("explore.together.name"), line.geo(), line.series())
        : line;
  }

  private String title() {
    var shown = found.range().shown();
    return texts.say(
        "explore.graphic",
        found.chosen().topic().measure().title(),
        shown.get(0).period().label(texts.locale()),
        shown.get(shown.size() - 1).period().label(texts.locale()));
  }

  public boolean isTogether() {
    return getFound() != null && wish.together();
  }

  public boolean isAny() {
    return getFound() != null;
  }

  public ChoiceForm getForm() {
    find();
    return form;
  }

  public List<Option> getAreas() {
    return getForm().areas(found.offer().areas(), found.chosenAreas());
  }

  /** What of the table cannot be chosen here; empty where all can. */
  public String getOtherAreas() {
    int others = found.offer().others();
    return others == 0 ? "" : texts.say("explore.areas.others", others);
  }

  public Graphic getGraphic() {
    find();
    return graphic;
  }

  public Exploration getFound() {
    find();
    return found;
  }

  /** What was asked for and is not in the table. */
  public List<String> getUnmet() {
    return isAny() ? Unmet.of(wish, found, texts.locale()) : List.of();
  }

  public boolean isSynthetic() {
    return isAny() && found.chosen().table().about().synthetic();
  }

  /** Whether it is another edition than that of today. */
  public boolean isEarlier() {
    return isAny() && !found.chosen().table().current();
  }

  public String getWithout() {
    return String.join(", ", getFound().without());
  }

  /** Why regions are not taken together, or not everywhere; empty if they are or need not be. */
  public String getRefusal() {
    if (getFound().refusal() == null) {
      return "";
    }
    boolean some = found.lines().stream().anyMatch(l -> l.name().equals(Exploration.TOGETHER));
    String why = found.refusal().text(texts.locale());
    return texts.say(some ? "explore.together.some" : "explore.together.none", why);
  }

  /** The same figures for ever. */
  public String getFixedAddress() {
    return Address.of(getFound(), isTogether(), true);
  }

  /** The same choice, of the newest figures. */
  public String getAddress() {
    return Address.of(getFound(), isTogether(), false);
  }
}
