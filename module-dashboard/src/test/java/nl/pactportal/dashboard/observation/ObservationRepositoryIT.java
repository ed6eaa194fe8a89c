package nl.pactportal.dashboard.observation;

import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.People.TWO_REGIONS;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import nl.pactportal.dashboard.observation.ObservationRepository.AboutRow;
import nl.pactportal.dashboard.observation.ObservationRepository.CellRow;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demo figures on real PostgreSQL: who sees which, whatever the query asks for. */
@ExtendWith(ArquillianExtension.class)
class ObservationRepositoryIT {
  private static final List<String> ALL = List.of("AM25", "AM26", "AM27", "AM28", "AM32");

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject ObservationRepository observations;
  @Inject RegionFigures figures;
  @Inject UserTransaction transaction;
  @PersistenceContext EntityManager em;

  @Test
  void aRegionSeesItsOwnFiguresOnlyEvenWhereTheQueryAsksForAll() throws Exception {
    assertEquals(List.of("AM25"), regions(as(WEST, this::allCells)));
  }

  @Test
  void theProvinceSeesAll() throws Exception {
    assertEquals(ALL, regions(as(ASSESSOR, this::allCells)));
  }

  @Test
  void twoRegionsAreTwo() throws Exception {
    assertEquals(List.of("AM28", "AM32"), regions(as(TWO_REGIONS, this::allCells)));
  }

  @Test
  void nobodySeesNothing() {
    assertThrows(Exception.class, () -> inTransaction(this::allCells));
  }

  @Test
  void aRegionCannotWriteFiguresNotEvenItsOwnRelease() throws Exception {
    String steal = "update dashboard.observation set value = 0 where region_code = 'AM27'";
    assertEquals(0, as(WEST, () -> em.createNativeQuery(steal).executeUpdate()));
    String release = "update dashboard.release set is_current = false";
    assertEquals(0, as(WEST, () -> em.createNativeQuery(release).executeUpdate()));
  }

  @Test
  void tellsAbsentFromWithheld() throws Exception {
    Figure absent = as(ASSESSOR, () -> figure("AM32", "2022KW02"));
    assertTrue(absent.missing());
    assertEquals("", absent.attribute());
    Figure withheld = as(ASSESSOR, () -> figure("AM27", "2021KW03"));
    assertTrue(withheld.missing());
    assertEquals("Onbetrouwbaar", withheld.attribute());
    assertFalse(as(ASSESSOR, () -> figure("AM25", "2022KW02")).missing());
  }

  @Test
  void theLastTwoQuartersAreProvisional() throws Exception {
    List<Figure> rates = as(WEST, () -> rates("AM25"));
    assertEquals(31, rates.size());
    assertEquals(
        List.of("2026KW02", "2026KW03"),
        rates.stream()
            .filter(figure -> figure.status().provisional())
            .map(figure -> figure.period().code())
            .toList());
  }

  private Collection<CellRow> allCells() {
    List<AboutRow> measures = observations.measuresWithFiguresOf(ALL);
    return observations.cells(
        ALL, measures.stream().map(row -> row.about().releaseId()).distinct().toList());
  }

  private static List<String> regions(Collection<CellRow> cells) {
    return cells.stream().map(CellRow::region).distinct().sorted().toList();
  }

  private Figure figure(String region, String period) {
    return rates(region).stream()
        .filter(one -> one.period().code().equals(period))
        .findFirst()
        .orElseThrow();
  }

  private List<Figure> rates(String region) {
    DatasetFigures first = figures.of(List.of(region)).get(region).get(0);
    return first.series().get(0).figures();
  }

  private <T> T as(Person person, Callable<T> work) throws Exception {
    return callAs(person, () -> inTransaction(work));
  }

  private <T> T inTransaction(Callable<T> work) throws Exception {
    transaction.begin();
    try {
      return work.call();
    } finally {
      transaction.rollback();
    }
  }
}
