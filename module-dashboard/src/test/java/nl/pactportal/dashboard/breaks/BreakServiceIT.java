package nl.pactportal.dashboard.breaks;

import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.People.AUDITOR;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.dashboard.source.DatasetRow;
import nl.pactportal.dashboard.source.SourceService;
import nl.pactportal.dashboard.vintage.TriangleService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Breaks are noted by who looks after the data; the catalogue knows sources without figures. */
@ExtendWith(ArquillianExtension.class)
class BreakServiceIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject BreakService breaks;
  @Inject SourceService sources;
  @Inject TriangleService triangles;

  private static BreakForm form(String period, BreakKind kind, String textNl) {
    return new BreakForm(null, "AM25", period, kind, textNl, "Another way", "Toelichting");
  }

  @Test
  void isNotedAndTakenAwayByWhoLooksAfterTheData() throws Exception {
    UUID table = dataset("86223NED").id();
    BreakForm form = form(" 2018JJ00 ", BreakKind.SOURCE, "Andere bron");
    for (Person other : List.of(WEST, AUDITOR)) {
      assertThrows(NotPermittedException.class, () -> as(other, () -> breaks.add(table, form)));
    }
    as(ASSESSOR, () -> breaks.add(table, form));
    BreakRow noted = callAs(WEST, () -> breaks.of(table)).get(0);
    assertEquals("2018JJ00", noted.periodCode());
    assertEquals("Andere bron", noted.text("nl"));
    assertEquals("Another way", noted.text("en"));
    assertThrows(
        NotPermittedException.class, () -> as(WEST, () -> breaks.remove(table, noted.id())));
    UUID other = dataset("84780NED").id();
    assertThrows(
        NotFoundException.class, () -> as(ASSESSOR, () -> breaks.remove(other, noted.id())));
    as(ASSESSOR, () -> breaks.remove(table, noted.id()));
    assertEquals(List.of(), callAs(WEST, () -> breaks.of(table)));
  }

  @Test
  void whatIsNoBreakIsToldAtItsField() throws Exception {
    UUID table = dataset("86223NED").id();
    assertEquals("period", field(table, form("vorig jaar", BreakKind.SOURCE, "x")));
    assertEquals("kind", field(table, form("2018JJ00", null, "x")));
    assertEquals("textNl", field(table, form("2018JJ00", BreakKind.SOURCE, " ")));
    assertEquals("textNl", field(table, form("2018JJ00", BreakKind.SOURCE, "x".repeat(501))));
    assertEquals("geo", field(table, of(null, "AM99")));
    UUID imported = dataset("DEMO-JW").id();
    assertEquals("measure", field(imported, of("NOPE", "AM25")));
    assertThrows(
        NotFoundException.class,
        () -> as(ASSESSOR, () -> breaks.add(UuidV7.next(), form("2018JJ00", null, "x"))));
  }

  private static BreakForm of(String measure, String geo) {
    return new BreakForm(measure, geo, "2018JJ00", BreakKind.SOURCE, "x", "x", "x");
  }

  private String field(UUID table, BreakForm form) {
    return assertThrows(BusinessException.class, () -> as(ASSESSOR, () -> breaks.add(table, form)))
        .field();
  }

  @Test
  void theCatalogueKnowsSourcesWithoutFigures() throws Exception {
    DatasetRow known = dataset("SBB-KANSEN");
    assertEquals(null, known.importedAt());
    assertTrue(callAs(WEST, () -> sources.detail(known.id(), 1)).figures().rows().isEmpty());
    assertThrows(
        NotFoundException.class,
        () -> callAs(WEST, () -> triangles.page(known.id(), null, null, null)));
  }

  private DatasetRow dataset(String code) throws Exception {
    return callAs(WEST, () -> sources.all()).stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static void as(Person person, Runnable step) throws Exception {
    callAs(person, Executors.callable(step));
  }
}
