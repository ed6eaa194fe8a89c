package nl.pactportal.dashboard.compare;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.explore.ChoiceForm;
import nl.pactportal.dashboard.explore.Option;
import nl.pactportal.dashboard.explore.Unmet;
import nl.pactportal.dashboard.explore.Wish;
import nl.pactportal.dashboard.kept.KeptPage;
import nl.pactportal.dashboard.observation.Freshness;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.platform.region.RegionScope;

/** Regions beside each other; everything it shows follows from its address. */
@Named
@RequestScoped
public class CompareView {
  @Inject CompareService service;
  @Inject DashboardTexts texts;
  @Inject Clock clock;
  @Inject HttpServletRequest request;
  @Inject KeptPage kept;
  private boolean asked;
  private Wish wish;
  private Comparison found;
  private List<Graphic> graphics = List.of();

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
    wish = Wish.of(request.getParameterMap(), "period");
    found = service.compare(wish).orElse(null);
    if (found != null && !found.nothing()) {
      CompareGraphics made = new CompareGraphics(found, texts.locale(), note());
      graphics = List.of(made.ranking(), made.map(), made.multiples());
    }
  }

  private String note() {
    Period latest = found.range().all().get(found.range().all().size() - 1).period();
    return Freshness.overdue(latest, LocalDate.now(clock)) ? texts.say("figure.overdue") : "";
  }

  public boolean isAny() {
    return getFound() != null;
  }

  public Comparison getFound() {
    find();
    return found;
  }

  public List<Graphic> getGraphics() {
    find();
    return graphics;
  }

  /** What was asked for and is not in the table. */
  public List<String> getUnmet() {
    return isAny()
        ? Unmet.of(
            wish, found.chosen(), found.breakdown(), found.range(), found.period(), texts.locale())
        : List.of();
  }

  public ChoiceForm getForm() {
    return getFound() == null
        ? null
        : new ChoiceForm(
            found.tables(), found.chosen(), found.breakdown(), found.range(), texts.locale());
  }

  public List<Option> getPeriods() {
    return getForm().periods(getFound().period() == null ? "" : found.period().period().code());
  }

  public boolean isSynthetic() {
    return isAny() && found.chosen().table().about().synthetic();
  }

  /** Whether it is another edition than that of today. */
  public boolean isEarlier() {
    return isAny() && !found.chosen().table().current();
  }

  /** Whether other sites may show it: only what is open to everybody, as it is today. */
  public boolean isEmbeddable() {
    return isAny()
        && !isEarlier()
        && RegionScope.PUBLIC.equals(found.chosen().table().release().audience());
  }
}
