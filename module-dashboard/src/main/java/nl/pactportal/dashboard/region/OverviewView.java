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
import nl.pactportal.dashboard.kept.KeptPage;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.RegionScope;

/** The user's regions side by side; who has one region gets its figures at once. */
@Named
@RequestScoped
public class OverviewView {
  @Inject RegionService regions;
  @Inject CurrentUser user;
  @Inject Parties parties;
  @Inject DashboardTexts texts;
  @Inject Clock clock;
  @Inject KeptPage kept;
  private List<RegionCard> cards;
  private List<Section> sections = List.of();

  /** Administrators look after sources and have no figures to see. */
  public String load() {
    if (!user.may(DashboardPermission.VIEW_DASHBOARD)) {
      return "/sources/index?faces-redirect=true";
    }
    if (!kept.isDrawn()) {
      find();
    }
    return null;
  }

  private void find() {
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
  }

  public List<RegionCard> getCards() {
    if (cards == null) {
      find();
    }
    return cards;
  }

  /** Name of the page of who has one region. */
  public String getTitle() {
    return isSingle() ? texts.say("region.title", parties.name(mine().get(0))) : "";
  }

  /** The only region there is to see. */
  public RegionCard getCard() {
    return getCards().get(0);
  }

  public boolean isSingle() {
    return mine().size() == 1;
  }

  private List<String> mine() {
    return RegionScope.REGIONS.stream().filter(user.scope().read()::contains).toList();
  }

  public List<Section> getSections() {
    getCards();
    return sections;
  }

  public boolean isWhollySynthetic() {
    return getCards().stream().allMatch(RegionCard::whollySynthetic);
  }

  public boolean isSynthetic() {
    return getCards().stream().anyMatch(RegionCard::synthetic);
  }
}
