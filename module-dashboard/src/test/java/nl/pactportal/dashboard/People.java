package nl.pactportal.dashboard;

import java.util.Set;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;

/** People of the tests. */
public final class People {
  public static final Person WEST =
      Person.of("west", "Coördinator West", Set.of(Role.REGION_COORDINATOR), "AM25");
  public static final Person TWO_REGIONS =
      Person.of("twee", "Coördinator Zuidoost", Set.of(Role.REGION_COORDINATOR), "AM28", "AM32");
  public static final Person NORTH_EAST =
      Person.of("northeast", "Coördinator Noordoost", Set.of(Role.REGION_COORDINATOR), "AM27");
  public static final Person BOARD_WEST =
      Person.of("bestuur-west", "Bestuurder West", Set.of(Role.BOARD_MEMBER), "AM25");
  public static final Person SECRETARIAT =
      Person.of("secretariaat", "Secretariaat Pact", Set.of(Role.SECRETARIAT));
  public static final Person INTAKE =
      Person.of("intake", "Intake Provincie", Set.of(Role.PROVINCE_INTAKE));
  public static final Person ASSESSOR =
      Person.of("beoordelaar", "Beoordelaar Provincie", Set.of(Role.PROVINCE_ASSESSOR));
  public static final Person AUDITOR = Person.of("auditor", "Auditor Pact", Set.of(Role.AUDITOR));
  public static final Person ADMINISTRATOR =
      Person.of("beheerder", "Beheerder Portaal", Set.of(Role.PLATFORM_ADMINISTRATOR));

  private People() {}
}
