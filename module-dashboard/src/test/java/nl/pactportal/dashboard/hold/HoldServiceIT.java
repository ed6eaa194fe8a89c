package nl.pactportal.dashboard.hold;

import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.People.AUDITOR;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.dashboard.source.SourceService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.link.LinkAnswer;
import nl.pactportal.platform.link.LinkRow;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the Pact put on hold is shown at once, and tied to a table by somebody of the province. */
@ExtendWith(ArquillianExtension.class)
class HoldServiceIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject HoldService holds;
  @Inject SourceService sources;
  @Inject Rows rows;

  @Test
  void aDecisionIsShownAndTiedToItsTable() throws Exception {
    UUID link = asked("PB");
    assertTrue(shown(WEST, link));
    UUID dataset = callAs(WEST, () -> holds.tables(link)).get(0).id();
    as(ASSESSOR, () -> holds.place(link, dataset));
    LinkRow placed = callAs(WEST, () -> holds.read(link));
    assertEquals(LinkAnswer.DONE, placed.answer());
    assertEquals(dataset, placed.toId());
    assertTrue(shown(WEST, link));
    assertThrows(BusinessException.class, () -> as(ASSESSOR, () -> holds.place(link, dataset)));
  }

  @Test
  void aDecisionOfAllNamesNoTableOfOneRegion() throws Exception {
    UUID own =
        callAs(ASSESSOR, () -> sources.all()).stream()
            .filter(row -> row.audience().equals("AM25"))
            .findFirst()
            .orElseThrow()
            .id();
    UUID link = asked("PB");
    assertThrows(NotFoundException.class, () -> as(ASSESSOR, () -> holds.place(link, own)));
    UUID ofWest = asked("AM25");
    as(ASSESSOR, () -> holds.place(ofWest, own));
    assertEquals(own, callAs(WEST, () -> holds.read(ofWest)).toId());
  }

  @Test
  void whatIsDeclinedIsNotShown() throws Exception {
    UUID link = asked("PB");
    assertThrows(BusinessException.class, () -> as(ASSESSOR, () -> holds.decline(link, " ")));
    as(ASSESSOR, () -> holds.decline(link, "Er is geen tabel over"));
    assertEquals(false, shown(WEST, link));
  }

  @Test
  void onlyTheProvinceNamesTheTable() throws Exception {
    UUID link = asked("PB");
    for (Person other : new Person[] {WEST, AUDITOR}) {
      assertThrows(
          NotPermittedException.class, () -> as(other, () -> holds.place(link, UuidV7.next())));
      assertThrows(NotPermittedException.class, () -> as(other, () -> holds.decline(link, "x")));
    }
    assertThrows(
        NotFoundException.class, () -> as(ASSESSOR, () -> holds.place(link, UuidV7.next())));
    assertThrows(BusinessException.class, () -> as(ASSESSOR, () -> holds.place(link, null)));
  }

  @Test
  void aDecisionOfOneRegionIsUnknownInAnother() throws Exception {
    UUID link = asked("AM27");
    assertEquals(false, shown(WEST, link));
    assertThrows(NotFoundException.class, () -> callAs(WEST, () -> holds.read(link)));
    assertTrue(shown(ASSESSOR, link));
  }

  @Test
  void aHoldThatIsReleasedIsNotShownAnymore() throws Exception {
    UUID link = asked("AM27");
    UUID dataset = callAs(ASSESSOR, () -> sources.all()).get(0).id();
    as(ASSESSOR, () -> holds.place(link, dataset));
    assertTrue(shown(ASSESSOR, link), "control");
    assertThrows(NotFoundException.class, () -> as(WEST, () -> rows.release(link, "van elders")));
    assertTrue(shown(ASSESSOR, link), "another region ends nothing");
    as(ASSESSOR, () -> rows.release(link, "Het cijfer klopt weer"));
    assertEquals(false, shown(ASSESSOR, link));
    LinkRow released = callAs(ASSESSOR, () -> holds.read(link));
    assertEquals(LinkAnswer.WITHDRAWN, released.answer());
    assertEquals("Het cijfer klopt weer", released.answerSaid());
    assertEquals(dataset, released.toId(), "what it was about stays known");
    for (UUID over : new UUID[] {link, declined()}) {
      assertThrows(BusinessException.class, () -> as(ASSESSOR, () -> rows.release(over, "x")));
    }
  }

  @Test
  void aHoldNobodyPlacedYetCanBeReleasedAndIsNotPlacedThen() throws Exception {
    UUID link = asked("PB");
    as(ASSESSOR, () -> rows.release(link, "Toch niet nodig"));
    UUID dataset = callAs(WEST, () -> sources.all()).get(0).id();
    assertThrows(BusinessException.class, () -> as(ASSESSOR, () -> holds.place(link, dataset)));
    assertEquals(false, shown(WEST, link));
  }

  private UUID declined() throws Exception {
    UUID link = asked("PB");
    as(ASSESSOR, () -> holds.decline(link, "Er is geen tabel over"));
    return link;
  }

  /** As the meetings write it. */
  private UUID asked(String region) throws Exception {
    UUID link = UuidV7.next();
    callAs(ASSESSOR, () -> rows.link(link, region));
    return link;
  }

  private boolean shown(Person person, UUID link) throws Exception {
    return callAs(person, () -> holds.standing()).stream().anyMatch(row -> row.id().equals(link));
  }

  private static void as(Person person, Runnable step) throws Exception {
    callAs(person, Executors.callable(step));
  }
}
