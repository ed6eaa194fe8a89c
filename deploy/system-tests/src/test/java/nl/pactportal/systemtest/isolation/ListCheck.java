package nl.pactportal.systemtest.isolation;

import static org.junit.jupiter.api.Assertions.assertFalse;

import nl.pactportal.systemtest.DemoUser;

/**
 * What one user gets in one list.
 *
 * @param open whether the list is public: names of public bodies and grants stand in it
 */
record ListCheck(String body, DemoUser user, boolean open) {
  private static final int ID = 36;

  static ListCheck of(Row row, DemoUser user) {
    String body = new Look(row, row.things().get(0), user).ask(row.address()).text();
    return new ListCheck(body, user, row.address().contains("/public/"));
  }

  void check() {
    for (Row other : Matrix.rows()) {
      for (Thing thing : other.things()) {
        if (thing.region() != null && isPrivate(other, thing)) {
          assertFalse(!isPublic(thing) && body.contains(thing.marker()), "tells of " + thing);
          assertFalse(!isPublic(thing) && body.contains(thing.id()), "tells of " + thing);
        }
      }
    }
    for (String region : DemoUser.ALL_REGIONS) {
      if (!open && !user.sees().contains(region)) {
        assertFalse(body.contains(region + "-20"), "has a reference number of " + region);
      }
    }
  }

  private boolean isPublic(Thing thing) {
    return open
        && ("PB".equals(thing.region()) || FundingMatrix.PUBLISHED.contains(thing.marker()));
  }

  /** Titles and ids of real things; names and codes of regions are no secret. */
  private boolean isPrivate(Row other, Thing thing) {
    return other.address().contains("{id}")
        && thing.id().length() >= ID
        && Matrix.rows().stream().noneMatch(row -> shows(row, thing));
  }

  /** The same thing may be open to a user on one page and closed on another, such as its form. */
  private boolean shows(Row row, Thing thing) {
    return row.things().stream()
        .filter(t -> t.marker().equals(thing.marker()) || isSame(t, thing))
        .anyMatch(t -> row.mayBeSeenBy(user, t));
  }

  private static boolean isSame(Thing one, Thing other) {
    return one.id().equals(other.id()) && other.region().equals(one.region());
  }
}
