package nl.pactportal.dashboard.upload;

import nl.pactportal.platform.region.RegionScope;

/** Who may see figures of a region, masked for all alike. */
public enum Audience {
  REGION,
  PACT,
  OPEN;

  /** Region code of the rows that are published. */
  String code(String region) {
    return switch (this) {
      case REGION -> region;
      case PACT -> RegionScope.SHARED;
      case OPEN -> RegionScope.PUBLIC;
    };
  }
}
