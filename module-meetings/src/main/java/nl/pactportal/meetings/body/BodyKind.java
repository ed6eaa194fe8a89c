package nl.pactportal.meetings.body;

import nl.pactportal.platform.region.RegionScope;

/** What sort of body it is. */
public enum BodyKind {
  OFFICIALS,
  BOARD,
  WORKING_GROUP,
  REGIONAL,
  EVENT;

  /** The best guess for a body somebody only named; it can be changed. */
  static BodyKind guess(String regionCode, String name) {
    if (RegionScope.REGIONS.contains(regionCode)) {
      return REGIONAL;
    }
    return switch (name.toLowerCase(java.util.Locale.ROOT)) {
      case "ambtelijk pact" -> OFFICIALS;
      case "bestuurlijk pact" -> BOARD;
      default -> WORKING_GROUP;
    };
  }
}
