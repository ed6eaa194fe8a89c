package nl.pactportal.dashboard.compare;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.explore.ChoiceForm;
import nl.pactportal.dashboard.explore.Option;
import nl.pactportal.dashboard.explore.Wish;
import nl.pactportal.dashboard.kept.KeptPage;
import nl.pactportal.dashboard.observation.Freshness;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.observation.Vantage;
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
    Vantage vantage = Vantage.of(said("release"), said("asOf"));
    String[] categories = request.getParameterValues("c");
    Wish wish =
        new Wish(
            said("topic"),
            List.of(),
            categories == null ? List.of() : Arrays.asList(categories),
            "",
            said("frequency"),
            "",
            said("period"),
            false,
            vantage);
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

  private String said(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  public boolean isAny() {
    find();
    return found != null;
  }

  public Comparison getFound() {
    return found;
  }

  public List<Graphic> getGraphics() {
    return graphics;
  }

  public ChoiceForm getForm() {
    return found == null
        ? null
        : new ChoiceForm(
            found.tables(), found.chosen(), found.breakdown(), found.range(), texts.locale());
  }

  public List<Option> getPeriods() {
    return getForm().periods(found.period() == null ? "" : found.period().period().code());
  }

  public boolean isSynthetic() {
    return found != null && found.chosen().table().about().synthetic();
  }

  /** Whether it is another edition than that of today. */
  public boolean isEarlier() {
    return found != null && !found.chosen().table().current();
  }

  /** Whether other sites may show it: only what is open to everybody, as it is today. */
  public boolean isEmbeddable() {
    return !isEarlier() && RegionScope.PUBLIC.equals(found.chosen().table().release().audience());
  }
}
