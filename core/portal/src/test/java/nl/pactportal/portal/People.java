package nl.pactportal.portal;

import java.util.Set;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;

/** People of the tests. */
public final class People {
  public static final Person WEST =
      Person.of("west", "Coördinator West", Set.of(Role.REGION_COORDINATOR), "AM25");
  public static final Person NOORDOOST =
      Person.of("noordoost", "Coördinator Noordoost", Set.of(Role.REGION_COORDINATOR), "AM27");
  public static final Person INTAKE =
      Person.of("intake", "Intake Provincie", Set.of(Role.PROVINCE_INTAKE));
  public static final Person AUDITOR = Person.of("auditor", "Auditor Pact", Set.of(Role.AUDITOR));

  private People() {}
}
