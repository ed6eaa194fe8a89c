package nl.pactportal.platform.identity;

import java.util.Arrays;
import java.util.Optional;

/**
 * Realm roles of Keycloak; {@code REGION_COORDINATOR} is {@code region-coordinator} in a token. A
 * visitor has not signed in; no token makes one.
 */
public enum Role {
  PROVINCE_INTAKE,
  PROVINCE_ASSESSOR,
  PROVINCE_DECIDER,
  PROVINCE_FINANCE,
  SECRETARIAT,
  REGION_COORDINATOR,
  REGION_SIGNATORY,
  BOARD_MEMBER,
  AUDITOR,
  PLATFORM_ADMINISTRATOR,
  VISITOR;

  public String claim() {
    return name().toLowerCase().replace('_', '-');
  }

  public boolean ofProvince() {
    return name().startsWith("PROVINCE_");
  }

  public static Optional<Role> ofClaim(String claim) {
    return Arrays.stream(values())
        .filter(role -> role != VISITOR && role.claim().equals(claim))
        .findFirst();
  }
}
