package nl.pactportal.funding.foureyes;

import static nl.pactportal.funding.People.AUDITOR;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import nl.pactportal.funding.Scenario;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;

/** The second pair of eyes: who is refused, by which rule, and that a refusal changes nothing. */
@ApplicationScoped
public class Eyes {
  @Inject Scenario scenario;

  public void may(Person person, Runnable step) throws Exception {
    callAs(person, Executors.callable(step));
  }

  /** Refused by that rule; every table of the module and the list of work stay as they are. */
  public void mayNot(Person person, String rule, Runnable step) throws Exception {
    List<String> before = everything();
    BusinessException refused =
        assertThrows(BusinessException.class, () -> may(person, step), rule);
    assertEquals(rule, refused.key());
    assertEquals(before, everything(), rule + " changes nothing");
  }

  /** One line for each table: its name and a fingerprint of its rows, as an auditor sees them. */
  private List<String> everything() throws Exception {
    return callAs(AUDITOR, () -> scenario.texts(fingerprints()));
  }

  private String fingerprints() {
    return scenario
        .texts(
            "select table_schema || '.' || table_name from information_schema.tables where"
                + " (table_schema = 'funding' and table_type = 'BASE TABLE' and table_name not like"
                + " '%flyway%') or (table_schema = 'platform' and table_name = 'work_item')"
                + " order by 1")
        .stream()
        .map(
            table ->
                "select '%1$s ' || count(*) || ' ' || md5(coalesce(string_agg(t::text, ',' order by"
                        .formatted(table)
                    + " t::text), '')) from %s t".formatted(table))
        .collect(Collectors.joining(" union all ", "", " order by 1"));
  }

  /**
   * The same person, whatever he is called and whichever roles he has by now (F9).
   *
   * @param regions he acts for
   */
  public static Person same(Person person, Set<Role> roles, String... regions) {
    return Person.of(person.subject(), "Nieuwe naam", roles, regions);
  }

  /** Another account of the same name: another person, as far as anybody can know (F9). */
  public static Person namesake(Person person, Role... roles) {
    return Person.of(
        person.subject() + "-2",
        person.name(),
        Set.of(roles),
        person.regions().toArray(String[]::new));
  }
}
