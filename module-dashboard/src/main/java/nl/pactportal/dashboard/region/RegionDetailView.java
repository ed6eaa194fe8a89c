package nl.pactportal.dashboard.region;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.pactportal.dashboard.DashboardTexts;

/** The page of one region. */
@Named
@RequestScoped
public class RegionDetailView {
  @Inject RegionService regions;
  @Inject DashboardTexts texts;
  @Inject Clock clock;
  private String region;
  private RegionCard card;
  private List<Section> sections = List.of();

  public void load() {
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
    return texts.say("region.title", card.name());
  }

  public RegionCard getCard() {
    return card;
  }

  public List<Section> getSections() {
    return sections;
  }
}
