package nl.pactportal.dashboard.region;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.pactportal.dashboard.DashboardTexts;

/** The page of one region. */
@Named
@RequestScoped
public class RegionDetailView {
  @Inject RegionService regions;
  @Inject DashboardTexts texts;
  private String region;
  private String name;
  private List<Section> sections = List.of();

  public void load() {
    RegionReport report = regions.one(region);
    name = report.name();
    sections = new Sections(name, texts.locale()).of(report);
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getTitle() {
    return texts.say("region.title", name);
  }

  public List<Section> getSections() {
    return sections;
  }

  public boolean isSynthetic() {
    return sections.stream().anyMatch(section -> section.about().synthetic());
  }
}
