package nl.pactportal.portal.home;

import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static nl.pactportal.portal.People.INTAKE;
import static nl.pactportal.portal.People.NOORDOOST;
import static nl.pactportal.portal.People.WEST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.worklist.WorkItemRow;
import nl.pactportal.platform.worklist.Worklist;
import nl.pactportal.portal.isolation.Probe;
import nl.pactportal.testkit.SelectCounter;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class WorklistIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("ROOT");
  }

  @Inject Worklist worklist;
  @Inject Parties parties;
  @Inject Probe probe;
  @PersistenceContext EntityManager em;

  private void open(String kind, UUID object, String notBy) throws Exception {
    callAs(
        INTAKE,
        () ->
            probe.inTransaction(
                () -> {
                  worklist.open(
                      Worklist.item("AM25", "portal", kind, Role.REGION_COORDINATOR, object)
                          .titled(kind, kind, "/")
                          .due(LocalDate.of(2020, 10, 31), "eind oktober")
                          .notBy(notBy));
                  return null;
                }));
  }

  private List<String> seenBy(Person person) throws Exception {
    return callAs(person, () -> worklist.mine()).stream().map(WorkItemRow::titleNl).toList();
  }

  @Test
  void reachesTheRightRoleOfTheRightRegionUntilItIsDone() throws Exception {
    UUID object = UUID.randomUUID();
    open("sign", object, null);
    assertTrue(seenBy(WEST).contains("sign"));
    assertTrue(!seenBy(NOORDOOST).contains("sign"));
    assertTrue(!seenBy(INTAKE).contains("sign"));
    callAs(
        WEST,
        () ->
            probe.inTransaction(
                () -> {
                  worklist.done(object, "sign");
                  return null;
                }));
    assertTrue(!seenBy(WEST).contains("sign"));
  }

  @Test
  void isNotOfferedToWhoDidTheStepBefore() throws Exception {
    open("four-eyes", UUID.randomUUID(), WEST.subject());
    assertTrue(!seenBy(WEST).contains("four-eyes"));
    Person colleague =
        Person.of("west-2", "Coördinator West", WEST.roles(), WEST.regions().first());
    assertTrue(seenBy(colleague).contains("four-eyes"));
  }

  @Test
  void takesOneStatementHoweverLongTheListIs() throws Exception {
    for (int i = 0; i < 20; i++) {
      open("many", UUID.randomUUID(), null);
    }
    SelectCounter counter = SelectCounter.on(em);
    assertTrue(counter.count(() -> callAs(WEST, () -> worklist.mine())).size() >= 20);
    assertEquals(1, counter.selects(), counter.statements().toString());
  }

  @Test
  void partiesAreKnownUnderTheNamesPeopleUse() {
    assertEquals("AM27", parties.find("NOB").orElseThrow().getCode());
    assertEquals("AM32", parties.find("H-deP").orElseThrow().getCode());
    assertEquals("AM25", parties.find("west-brabant").orElseThrow().getCode());
    assertEquals("BRAINPORT", parties.find("Brainport").orElseThrow().getCode());
    assertTrue(parties.find("Limburg").isEmpty());
  }
}
