package nl.pactportal.meetings.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.Party;

/** Parties somebody can speak for: regions, the province, observers; not the Pact as a whole. */
@ApplicationScoped
public class PartyChoice {
  @Inject Parties parties;

  /** Code by name, for a list to choose from. */
  public Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    parties.all().stream()
        .filter(party -> party.getKind() != Party.Kind.ALL && party.getKind() != Party.Kind.PUBLIC)
        .forEach(party -> options.put(party.getName(), party.getCode()));
    return options;
  }

  /**
   * @throws BusinessException at that field if there is no such party; none chosen is fine
   */
  public void require(String field, String code) {
    if (code != null && !options().containsValue(code)) {
      throw new BusinessException(field, "party.unknown");
    }
  }
}
