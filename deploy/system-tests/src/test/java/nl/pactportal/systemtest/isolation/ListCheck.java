package nl.pactportal.systemtest.isolation;

import static org.junit.jupiter.api.Assertions.assertFalse;

import nl.pactportal.systemtest.DemoUser;

/** What one user gets in one list. */
record ListCheck(String body, DemoUser user) {

  static ListCheck of(Row row, DemoUser user) {
    return new ListCheck(new Look(row, row.things().get(0), user).ask(row.address()).text(), user);
  }

  void check() {
    for (Row other : Matrix.rows()) {
      for (Thing thing : other.things()) {
        if (thing.region() != null && isPrivate(other, thing)) {
          assertFalse(body.contains(thing.marker()), "tells of " + thing);
          assertFalse(body.contains(thing.id()), "tells of " + thing);
        }
      }
    }
    for (String region : DemoUser.ALL_REGIONS) {
      if (!user.sees().contains(region)) {
        assertFalse(body.contains(region + "-20"), "has a reference number of " + region);
      }
    }
  }

  /** Titles and ids of real things; names and codes of regions are no secret. */
  private boolean isPrivate(Row other, Thing thing) {
    boolean hiddenEverywhere =
        Matrix.rows().stream()
            .filter(row -> row.things().stream().anyMatch(t -> t.marker().equals(thing.marker())))
            .noneMatch(row -> row.mayBeSeenBy(user, thing));
    return hiddenEverywhere && other.address().contains("{id}") && thing.id().length() >= 36;
  }
}
