package nl.pactportal.meetings;

import java.util.Set;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;

/** Those who act in the tests. */
public final class People {
  public static final Person SECRETARIAT =
      Person.of("secretariat", "Secretariaat Pact", Set.of(Role.SECRETARIAT));
  public static final Person WEST =
      Person.of("west", "Coördinator West", Set.of(Role.REGION_COORDINATOR), "AM25");
  public static final Person NOORDOOST =
      Person.of("noordoost", "Coördinator Noordoost", Set.of(Role.REGION_COORDINATOR), "AM27");

  private People() {}

  /** Somebody with that role, for West where the role is bound to a region. */
  public static Person with(Role role) {
    return Person.of("role-" + role, role.claim(), Set.of(role), "AM25");
  }
}
