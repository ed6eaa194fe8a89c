package nl.pactportal.dashboard.observation;

import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.People.NORTH_EAST;
import static nl.pactportal.dashboard.People.TWO_REGIONS;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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
  private static final String ID = "'0198d0ff-0000-7000-8000-0000000000";
  private static final List<String> PLANT =
      List.of(
          "insert into dashboard.dataset values ('AM25', "
              + ID
              + "01', 'EIGEN', 'Eigen telling', 'West', '', 'd', 'f', 'l', false, 1, null, 1)",
          "insert into dashboard.release (region_code, id, dataset_id, source_version,"
              + " content_hash, imported_at, observation_count, is_current, version, status,"
              + " published_at) values ('AM25', "
              + ID
              + "02', "
              + ID
              + "01', '1', 'h', now(), 1, true, 1, 'PUBLISHED', now())",
          "insert into dashboard.measure values ('AM25', " + ID + "02', 'M', 'Telling', '', 0, 0)",
          "insert into dashboard.observation (region_code, release_id, measure, dimensions, geo,"
              + " period, value, symbol) values ('AM25', "
              + ID
              + "02', 'M', '', 'AM25', '2025JJ00', 12, '')");
  private static final List<String> UPROOT =
      List.of(
          "delete from dashboard.observation where release_id = " + ID + "02'",
          "delete from dashboard.measure where release_id = " + ID + "02'",
          "delete from dashboard.release where id = " + ID + "02'",
          "delete from dashboard.dataset where id = " + ID + "01'");
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
  void openFiguresAreOfAllRegionsAndForEverybody() throws Exception {
    for (Person person : List.of(WEST, ASSESSOR, TWO_REGIONS, Person.VISITOR)) {
      assertEquals(ALL, areas(as(person, this::allCells)), person.toString());
    }
  }

  @Test
  void figuresOfARegionAreForThatRegionAndTheProvince() throws Exception {
    committed(PLANT);
    try {
      assertEquals(1L, as(WEST, this::ownFiguresOfWest));
      assertEquals(1L, as(ASSESSOR, this::ownFiguresOfWest));
      assertEquals(0L, as(NORTH_EAST, this::ownFiguresOfWest));
      assertEquals(0L, as(Person.VISITOR, this::ownFiguresOfWest));
    } finally {
      committed(UPROOT);
    }
  }

  private long ownFiguresOfWest() {
    return observations.measuresWithFiguresOf(ALL).stream()
        .filter(row -> row.about().code().equals("EIGEN"))
        .count();
  }

  private void committed(List<String> statements) throws Exception {
    callAs(
        Person.system("test"),
        () -> {
          transaction.begin();
          statements.forEach(sql -> em.createNativeQuery(sql).executeUpdate());
          transaction.commit();
          return null;
        });
  }

  @Test
  void nobodySeesNothing() {
    assertThrows(Exception.class, () -> inTransaction(this::allCells));
  }

  @Test
  void aRegionCannotWriteWhatIsEverybodys() throws Exception {
    String steal = "update dashboard.observation set value = 0 where geo = 'AM27'";
    assertEquals(0, as(WEST, () -> em.createNativeQuery(steal).executeUpdate()));
    String release =
        "update dashboard.release set is_current = false where region_code in ('PUB', 'PB')";
    assertEquals(0, as(WEST, () -> em.createNativeQuery(release).executeUpdate()));
  }

  @Test
  void tellsAbsentFromWithheld() throws Exception {
    Figure absent = as(ASSESSOR, () -> figure("AM32", "2022KW02"));
    assertTrue(absent.withoutValue());
    assertNull(absent.missing());
    Figure withheld = as(ASSESSOR, () -> figure("AM27", "2021KW03"));
    assertTrue(withheld.withoutValue());
    assertEquals(Missing.UNRELIABLE, withheld.missing());
    assertEquals("Onbetrouwbaar", withheld.symbol());
    assertFalse(as(ASSESSOR, () -> figure("AM25", "2022KW02")).withoutValue());
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
        measures.stream().map(row -> row.about().releaseId()).distinct().toList(),
        measures.stream().map(row -> row.measure().code()).distinct().toList(),
        ALL);
  }

  private static List<String> areas(Collection<CellRow> cells) {
    return cells.stream().map(row -> row.cell().geo()).distinct().sorted().toList();
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
