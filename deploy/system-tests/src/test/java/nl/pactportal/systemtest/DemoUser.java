package nl.pactportal.systemtest;

import java.util.Set;
import java.util.TreeSet;

/**
 * A demo user as the realm has it, and in words of the business which rows that opens. Written
 * independently of the portal's own rule, since it is there to check it.
 */
public record DemoUser(String name, Set<String> roles, Set<String> regions, Set<String> accounts) {
  public static final Set<String> ALL_REGIONS = Set.of("AM25", "AM26", "AM27", "AM28", "AM32");

  public boolean has(Set<String> anyOf) {
    return roles.stream().anyMatch(anyOf::contains);
  }

  /** Regions whose rows this user may see; PB is shared by all, PNB is the province's own. */
  public Set<String> sees() {
    Set<String> seen = new TreeSet<>(regions);
    seen.add("PB");
    if (ofProvince() || has(Set.of("secretariat", "auditor"))) {
      seen.addAll(ALL_REGIONS);
    }
    if (ofProvince() || has(Set.of("auditor"))) {
      seen.add("PNB");
    }
    return seen;
  }

  private boolean ofProvince() {
    return roles.stream().anyMatch(role -> role.startsWith("province-"));
  }
}
