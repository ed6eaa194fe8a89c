package nl.pactportal.portal.isolation;

import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static nl.pactportal.portal.People.INTAKE;
import static nl.pactportal.portal.People.NOORDOOST;
import static nl.pactportal.portal.People.WEST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.Party;
import nl.pactportal.platform.region.RegionScope;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database alone keeps regions apart: the probe asks for no permission and names no region. */
@ExtendWith(ArquillianExtension.class)
class RegionIsolationIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("ROOT");
  }

  @Inject Probe probe;
  @Inject Parties parties;

  /** The scope is asked for at every request, so its regions are no table; they are those of it. */
  @Test
  void theScopeKnowsTheRegionsOfTheRegister() throws Exception {
    List<String> registered =
        callAs(INTAKE, () -> parties.all()).stream()
            .filter(party -> party.getKind() == Party.Kind.REGION)
            .map(Party::getCode)
            .sorted()
            .toList();
    assertEquals(registered, RegionScope.REGIONS);
  }

  @Test
  void anotherRegionsRowIsAsUnknown() throws Exception {
    UUID id = callAs(WEST, () -> probe.write("AM25"));

    assertNotNull(callAs(WEST, () -> probe.find(id)), "positive control");
    assertEquals(1, callAs(WEST, () -> probe.byQuery(id)).size(), "positive control");
    assertNotNull(callAs(INTAKE, () -> probe.find(id)), "the province sees all regions");
    assertNull(callAs(NOORDOOST, () -> probe.find(id)));
    assertEquals(List.of(), callAs(NOORDOOST, () -> probe.byQuery(id)));
    assertEquals(0, callAs(NOORDOOST, () -> probe.update(id)));
    assertEquals(1, callAs(WEST, () -> probe.update(id)), "positive control");
  }

  @Test
  void nobodyWritesForAnotherRegion() {
    assertThrows(Exception.class, () -> callAs(WEST, () -> probe.write("AM27")));
    assertThrows(Exception.class, () -> callAs(WEST, () -> probe.write("PB")));
  }

  @Test
  void nobodyAtAllSeesNothingButAnError() throws Exception {
    UUID id = callAs(WEST, () -> probe.write("AM25"));
    assertThrows(Exception.class, () -> probe.regionsByNativeQuery());
    // a row that is there: where there is none, no policy is asked
    assertThrows(Exception.class, () -> probe.find(id));
  }

  @Test
  void outsideATransactionThereIsNoScope() {
    assertThrows(Exception.class, () -> callAs(WEST, () -> probe.outsideTransaction()));
  }

  @Test
  void aNewTransactionInsideAnotherKeepsTheScope() throws Exception {
    callAs(WEST, () -> probe.write("AM25"));
    List<?> seen = callAs(WEST, () -> probe.inTransaction(() -> probe.regionsInNewTransaction()));
    assertEquals(List.of("AM25"), seen);
  }

  @Test
  void pooledConnectionsCarryNothingOver() throws Exception {
    callAs(WEST, () -> probe.write("AM25"));
    callAs(NOORDOOST, () -> probe.write("AM27"));
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Future<Boolean>> answers =
          threads.invokeAll(
              IntStream.range(0, 800)
                  .<Callable<Boolean>>mapToObj(i -> () -> seesOnlyOwn(i % 3))
                  .toList());
      for (Future<Boolean> answer : answers) {
        assertTrue(answer.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  private boolean seesOnlyOwn(int who) throws Exception {
    if (who == 2) {
      assertThrows(Exception.class, () -> probe.regionsByNativeQuery());
      return true;
    }
    Person person = who == 0 ? WEST : NOORDOOST;
    String own = person.regions().first();
    return callAs(person, () -> probe.regionsByNativeQuery()).equals(List.of(own));
  }
}
