package nl.pactportal.funding;

import java.util.Set;
import java.util.TreeSet;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;

/** People of the tests. */
public final class People {
  public static final Person WEST = person(Role.REGION_COORDINATOR, "AM25");
  public static final Person WEST_SIGNS = person(Role.REGION_SIGNATORY, "AM25");
  public static final Person NOORDOOST = person(Role.REGION_COORDINATOR, "AM27");
  public static final Person NOORDOOST_SIGNS = person(Role.REGION_SIGNATORY, "AM27");
  public static final Person HELMOND = person(Role.REGION_COORDINATOR, "AM32");
  public static final Person HELMOND_SIGNS = person(Role.REGION_SIGNATORY, "AM32");
  public static final Person INTAKE = person(Role.PROVINCE_INTAKE);
  public static final Person ASSESSOR = person(Role.PROVINCE_ASSESSOR);
  public static final Person DECIDER = person(Role.PROVINCE_DECIDER);
  public static final Person FINANCE = person(Role.PROVINCE_FINANCE);
  public static final Person FINANCE_TWO =
      Person.of("finance-two", "Financiën Twee", Set.of(Role.PROVINCE_FINANCE));
  public static final Person AUDITOR = person(Role.AUDITOR);

  private People() {}

  public static Person person(Role role, String... regions) {
    String subject = role.claim() + String.join("", regions);
    return Person.of(subject, subject, Set.of(role), regions);
  }

  public static Person with(Person person, Role... roles) {
    return new Person(
        person.subject(), person.name(), Set.of(roles), person.regions(), person.accounts());
  }

  public static Person accountHolderOf(String region, Person person) {
    return new Person(
        person.subject(),
        person.name(),
        person.roles(),
        person.regions(),
        new TreeSet<>(Set.of(region)));
  }
}
