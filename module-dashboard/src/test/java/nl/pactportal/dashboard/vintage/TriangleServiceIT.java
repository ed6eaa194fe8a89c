package nl.pactportal.dashboard.vintage;

import static nl.pactportal.dashboard.People.AUDITOR;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.testkit.SelectCounter;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The revisions of the demonstration table: three releases of one series. */
@ExtendWith(ArquillianExtension.class)
class TriangleServiceIT {
  private static final UUID TABLE = UUID.fromString("0198d000-0000-7000-8000-000000000001");
  private static final UUID WITHHELD = UUID.fromString("0198dd20-0000-7000-8000-000000000003");

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject TriangleService triangles;
  @PersistenceContext EntityManager em;

  @Test
  void showsWhatEachReleaseSaid() throws Exception {
    TrianglePage page = callAs(WEST, () -> triangles.page(TABLE, "RATE", "", "AM25"));
    assertEquals(3, page.triangle().editions().size());
    assertEquals("2026KW03", page.triangle().lines().get(0).period().code());
    List<Triangle.Cell> march = line(page, "2026KW01");
    assertTrue(march.get(0).said().soft(), "provisional in May");
    assertFalse(march.get(2).said().soft());
    assertEquals(0, new BigDecimal("-0.2").compareTo(march.get(2).difference()), march.toString());
    assertEquals(null, line(page, "2026KW03").get(1), "not there in August");
  }

  private static List<Triangle.Cell> line(TrianglePage page, String period) {
    return page.triangle().lines().stream()
        .filter(line -> line.period().code().equals(period))
        .findFirst()
        .orElseThrow()
        .cells();
  }

  @Test
  void beginsWithTheFirstSeriesAndKnowsTheOthers() throws Exception {
    TrianglePage page = callAs(AUDITOR, () -> triangles.page(TABLE, null, null, null));
    assertEquals("RATE", page.key().measure());
    assertTrue(page.areas().containsKey("AM32"), page.areas().toString());
    assertEquals(3, page.measures().size());
  }

  @Test
  void whatIsNotThereIsNotFound() {
    for (String geo : List.of("AM99", "' or 1=1", "am25")) {
      assertThrows(
          NotFoundException.class,
          () -> callAs(WEST, () -> triangles.page(TABLE, "RATE", "", geo)));
    }
    assertThrows(
        NotFoundException.class, () -> callAs(WEST, () -> triangles.page(TABLE, "X", "", "")));
    assertThrows(
        NotFoundException.class, () -> callAs(WEST, () -> triangles.page(TABLE, "RATE", "x", "")));
  }

  @Test
  void costsAFewQuestionsHoweverManyReleases() throws Exception {
    SelectCounter counter = SelectCounter.on(em);
    callAs(WEST, () -> counter.count(() -> triangles.page(TABLE, "RATE", "", "AM25")));
    assertTrue(counter.selects() <= 8, counter.statements().toString());
  }

  @Test
  void aReleaseKeptApartIsInNoTriangleButWarnsBesideTheFigures() throws Exception {
    TrianglePage page = callAs(WEST, () -> triangles.page(WITHHELD, null, null, null));
    assertEquals(1, page.triangle().editions().size());
  }
}
