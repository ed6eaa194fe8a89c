package nl.pactportal.meetings.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.RegionScope;

/** The five regions, in the order in which every page of a round shows them. */
@Named
@ApplicationScoped
public class RegionColumns {
  @Inject Parties parties;

  public List<String> getCodes() {
    return RegionScope.REGIONS;
  }

  public String name(String code) {
    return parties.name(code);
  }

  /** Code by name, for a list to choose from. */
  public Map<String, String> getOptions() {
    Map<String, String> options = new LinkedHashMap<>();
    RegionScope.REGIONS.forEach(code -> options.put(parties.name(code), code));
    return options;
  }
}
