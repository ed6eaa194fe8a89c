package nl.pactportal.dashboard.api;

import static nl.pactportal.dashboard.People.ADMINISTRATOR;
import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.People.NORTH_EAST;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.testkit.SelectCounter;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures of a region go to who is of that region, and to the province. */
@ExtendWith(ArquillianExtension.class)
class OwnDataIT {
  private static final UUID RELEASE_WEST = UUID.fromString("0198dd6a-0000-7000-8000-000000000011");
  private static final UUID OPEN = UUID.fromString("0198d000-0000-7000-8000-000000000011");

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject DataService data;
  @PersistenceContext EntityManager em;

  @Test
  void eachFindsHisOwn() throws Exception {
    assertTrue(codes(WEST).containsAll(List.of("DEMO-JW", "DEMO-WB")));
    assertTrue(codes(ASSESSOR).containsAll(List.of("DEMO-JW", "DEMO-WB", "DEMO-NOB")));
    for (Person other : List.of(NORTH_EAST, ADMINISTRATOR, Person.VISITOR)) {
      assertTrue(codes(other).contains("DEMO-JW"));
      assertTrue(!codes(other).contains("DEMO-WB"), other.name());
    }
  }

  private List<String> codes(Person who) throws Exception {
    return callAs(who, () -> data.all()).stream().map(TableRow::code).toList();
  }

  @Test
  void aTableOfAnotherRegionIsUnknown() throws Exception {
    List<Cell> own = cells(WEST, "DEMO-WB");
    assertEquals(4, own.size());
    for (Person other : List.of(NORTH_EAST, ADMINISTRATOR, Person.VISITOR)) {
      assertThrows(
          NotFoundException.class, () -> callAs(other, () -> data.detail("DEMO-WB", null)));
      assertThrows(NotFoundException.class, () -> cells(other, "DEMO-WB"));
      assertThrows(
          NotFoundException.class,
          () -> callAs(other, () -> data.choose("DEMO-JW", null, RELEASE_WEST, null)));
    }
    assertThrows(
        NotFoundException.class,
        () -> callAs(WEST, () -> data.choose("DEMO-WB", null, OPEN, null)),
        "of another table");
  }

  @Test
  void whatIsMaskedStaysMaskedForEverybody() throws Exception {
    for (Person reader : List.of(WEST, ASSESSOR)) {
      Cell secret =
          cells(reader, "DEMO-WB").stream()
              .filter(cell -> cell.missing() == Missing.SECRET)
              .findFirst()
              .orElseThrow();
      assertNull(secret.value());
      String json = DataJson.cell(secret).build().toString();
      assertTrue(json.contains("\"value\":null,\"missing\":\"SECRET\""), json);
    }
  }

  private List<Cell> cells(Person who, String code) throws Exception {
    ReleaseChoice choice = callAs(who, () -> data.choose(code, null, null, null));
    return callAs(who, () -> data.cells(choice, all())).cells();
  }

  private static CellQuery all() {
    return CellQuery.of(new CellParameters(null, null, null, null, null, null, null, null, null));
  }

  @Test
  void aPageOfCellsCostsFewQueries() throws Exception {
    SelectCounter counter = SelectCounter.on(em);
    callAs(
        WEST,
        () -> counter.count(() -> data.cells(data.choose("DEMO-JW", null, null, null), all())));
    assertTrue(counter.selects() <= 4, counter.statements().toString());
  }
}
