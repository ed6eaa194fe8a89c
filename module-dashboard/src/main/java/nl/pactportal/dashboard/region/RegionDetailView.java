package nl.pactportal.dashboard.region;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.kept.KeptPage;
import nl.pactportal.platform.region.Parties;

/** The page of one region. */
@Named
@RequestScoped
public class RegionDetailView {
  @Inject RegionService regions;
  @Inject Parties parties;
  @Inject DashboardTexts texts;
  @Inject Clock clock;
  @Inject KeptPage kept;
  private String region;
  private RegionCard card;
  private List<Section> sections;

  public void load() {
    if (!kept.isDrawn()) {
      find();
    }
  }

  private void find() {
    RegionReport report = regions.one(region);
    LocalDate today = LocalDate.now(clock);
    card = RegionCard.of(report, new KeyFigures(report, texts.locale(), today));
    sections = new Sections(report, texts.locale(), today).all();
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getTitle() {
    return texts.say("region.title", parties.name(region));
  }

  public RegionCard getCard() {
    if (card == null) {
      find();
    }
    return card;
  }

  public List<Section> getSections() {
    getCard();
    return sections;
  }
}
