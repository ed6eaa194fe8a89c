package nl.pactportal.dashboard.region;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.platform.identity.CurrentUser;

/** The user's regions side by side; who has one region gets its figures at once. */
@Named
@RequestScoped
public class OverviewView {
  @Inject RegionService regions;
  @Inject CurrentUser user;
  @Inject DashboardTexts texts;
  @Inject Clock clock;
  private List<RegionCard> cards = List.of();
  private List<Section> sections = List.of();

  /** Administrators look after sources and have no figures to see. */
  public String load() {
    if (!user.may(DashboardPermission.VIEW_DASHBOARD)) {
      return "/sources/index?faces-redirect=true";
    }
    List<RegionReport> reports = regions.all();
    Locale locale = texts.locale();
    LocalDate today = LocalDate.now(clock);
    cards =
        reports.stream()
            .map(report -> RegionCard.of(report, new KeyFigures(report, locale, today)))
            .toList();
    if (reports.size() == 1) {
      sections = new Sections(reports.get(0), locale, today).all();
    }
    return null;
  }

  public List<RegionCard> getCards() {
    return cards;
  }

  /** Name of the page of who has one region. */
  public String getTitle() {
    return isSingle() ? texts.say("region.title", cards.get(0).name()) : "";
  }

  /** The only region there is to see. */
  public RegionCard getCard() {
    return cards.get(0);
  }

  public boolean isSingle() {
    return cards.size() == 1;
  }

  public List<Section> getSections() {
    return sections;
  }

  public boolean isSynthetic() {
    return cards.stream().anyMatch(RegionCard::synthetic);
  }
}
