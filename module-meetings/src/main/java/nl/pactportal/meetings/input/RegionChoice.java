package nl.pactportal.meetings.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.RegionScope;

/** For whom something is: all partners together, or one of the user's regions. */
@ApplicationScoped
public class RegionChoice {
  @Inject CurrentUser user;
  @Inject Parties parties;

  /** Code by name, for a list to choose from. */
  public Map<String, String> options() {
    Map<String, String> regions = new LinkedHashMap<>();
    regions.put(parties.name(RegionScope.SHARED), RegionScope.SHARED);
    RegionScope.REGIONS.stream()
        .filter(user.scope().write()::contains)
        .forEach(code -> regions.put(parties.name(code), code));
    return regions;
  }
}
