package nl.pactportal.dashboard.explore;

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
import java.util.Locale;
import java.util.UUID;
import nl.pactportal.dashboard.chart.LineGraphic.Named;
import nl.pactportal.dashboard.compare.CompareService;
import nl.pactportal.dashboard.compare.Comparison;
import nl.pactportal.dashboard.observation.Figure;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.observation.Refusal;
import nl.pactportal.dashboard.observation.Vantage;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.testkit.SelectCounter;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Exploring and comparing the figures of the demonstration on real PostgreSQL. */
@ExtendWith(ArquillianExtension.class)
class ExploreServiceIT {
  private static final UUID RELEASE = UUID.fromString("0198d000-0000-7000-8000-000000000011");

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject ExploreService exploring;
  @Inject CompareService comparing;
  @PersistenceContext EntityManager em;

  @Test
  void withoutAChoiceItIsTheOwnRegionBesideTheProvince() throws Exception {
    Exploration found = explore(wish("", List.of(), List.of(), "", false));
    assertEquals("DEMO-JW:RATE", found.chosen().key());
    assertEquals(List.of("AM25", "PV30"), found.chosenAreas());
    assertEquals(
        List.of("West-Brabant", "Noord-Brabant"), found.lines().stream().map(Named::name).toList());
    assertEquals(31, found.range().shown().size());
  }

  @Test
  void everyRegionIsOpenToEverybody() throws Exception {
    Exploration found =
        explore(wish("DEMO-JW:RATE", List.of("AM27", "AM32"), List.of(), "", false));
    assertEquals(
        List.of("Helmond-De Peel", "Noordoost-Brabant"),
        found.lines().stream().map(Named::name).toList());
    assertEquals(Missing.UNRELIABLE, figure(found, "Noordoost-Brabant", "2021KW03").missing());
    assertNull(figure(found, "Helmond-De Peel", "2022KW02").missing());
    assertTrue(figure(found, "Helmond-De Peel", "2022KW02").withoutValue());
  }

  @Test
  void categoriesStandSideBySide() throws Exception {
    Exploration found = explore(wish("DEMO-UI:WW", List.of("AM25"), List.of(), "Geslacht", false));
    assertEquals(
        List.of("West-Brabant, Mannen", "West-Brabant, Vrouwen"),
        found.lines().stream().map(Named::name).toList());
    Exploration old =
        explore(wish("DEMO-UI:WW", List.of("AM25"), List.of("Leeftijd=15-20"), "Geslacht", false));
    assertTrue(
        figure(old, "West-Brabant, Mannen", "2026MM08")
                .value()
                .compareTo(figure(found, "West-Brabant, Mannen", "2026MM08").value())
            < 0);
    assertEquals(1, found.breaks().size());
  }

  @Test
  void aRateOfRegionsTogetherIsMadeOfSums() throws Exception {
    Exploration found =
        explore(wish("DEMO-JW:RATE", List.of("AM25", "AM26", "PV30"), List.of(), "", true));
    Named together = found.lines().get(3);
    Figure sum = figure(found, together.name(), "2026KW03");
    double west = figure(found, "West-Brabant", "2026KW03").value().doubleValue();
    double middle = figure(found, "Midden-Brabant", "2026KW03").value().doubleValue();
    double weighted = (west * 98000 + middle * 71000) / 169000;
    assertEquals(weighted, sum.value().doubleValue(), 0.02);
    assertNull(found.refusal());
  }

  @Test
  void aHoleLeavesNoSumAndAHiddenPartHidesIt() throws Exception {
    Exploration hole = explore(wish("DEMO-JW:RATE", List.of("AM25", "AM32"), List.of(), "", true));
    assertTrue(figure(hole, hole.lines().get(2).name(), "2022KW02").withoutValue());
    assertEquals(Refusal.INCOMPLETE, hole.refusal());
    Exploration hidden =
        explore(wish("DEMO-SL:LEERBAAN", List.of("AM25", "AM32"), List.of(), "", true));
    assertEquals(
        Missing.SECRET, figure(hidden, hidden.lines().get(2).name(), "2026MM08").missing());
    assertEquals(Refusal.HIDDEN, hidden.refusal());
  }

  @Test
  void adjustedSeriesAreNotSummed() throws Exception {
    Exploration found = explore(wish("DEMO-UI:WWSA", List.of("AM25", "AM26"), List.of(), "", true));
    assertEquals(2, found.lines().size());
    assertEquals(Refusal.SEASONAL_SUM, found.refusal());
  }

  @Test
  void whatIsUnknownIsNotFound() {
    assertThrows(NotFoundException.class, () -> explore(Wish.of("DEMO-JW:X", Vantage.TODAY)));
    assertThrows(
        NotFoundException.class, () -> explore(wish("", List.of("AM99"), List.of(), "", false)));
    assertThrows(
        NotFoundException.class, () -> explore(Wish.of("", new Vantage(UUID.randomUUID(), null))));
    assertThrows(NotFoundException.class, () -> Vantage.of("no-id", ""));
    assertThrows(NotFoundException.class, () -> Vantage.of("", "yesterday"));
  }

  /** DEMO-WB is a table of West; what it has must be as unknown to others as what nobody has. */
  @Test
  void whatATableOfAnotherRegionHasIsAsUnknownAsAnything() throws Exception {
    Wish theirs = open("GM0758", "2022SJ00", "Kans=DEMO-WB");
    Wish nobodys = open("GM9999", "1922SJ00", "Kans=DEMO-XX");
    for (Person reader : List.of(NORTH_EAST, WEST)) {
      List<String> said = unmet(reader, theirs);
      assertEquals(3, said.size(), said.toString());
      List<String> masked =
          said.stream()
              .map(one -> one.replace("GM0758", "GM9999").replace("2022/2023", "1922/1923"))
              .map(one -> one.replace("DEMO-WB", "DEMO-XX"))
              .toList();
      assertEquals(unmet(reader, nobodys), masked);
    }
  }

  private static Wish open(String area, String from, String category) {
    return new Wish(
        "DEMO-JW:RATE",
        List.of("AM27", area),
        List.of(category),
        "",
        "",
        from,
        "",
        false,
        "",
        Vantage.TODAY);
  }

  private List<String> unmet(Person reader, Wish wish) throws Exception {
    Exploration found = callAs(reader, () -> exploring.explore(wish).orElseThrow());
    return Unmet.of(wish, found, Locale.forLanguageTag("nl"));
  }

  @Test
  void oneLooksAtAReleaseOrAtADay() throws Exception {
    Exploration fixed = explore(Wish.of("DEMO-JW:RATE", new Vantage(RELEASE, null)));
    assertEquals(RELEASE, fixed.chosen().table().release().id());
    Exploration then = explore(Wish.of("DEMO-JW:RATE", Vantage.of("", "2026-11-10")));
    assertEquals(RELEASE, then.chosen().table().release().id());
    // the table with benefits was published later
    assertThrows(
        NotFoundException.class,
        () -> explore(Wish.of("DEMO-UI:WW", Vantage.of("", "2026-11-10"))));
    assertTrue(
        callAs(WEST, () -> exploring.explore(Wish.of("", Vantage.of("", "2020-01-01")))).isEmpty());
  }

  @Test
  void regionsAreComparedWithTiesAndWithoutThoseThatHaveNoFigure() throws Exception {
    Comparison found = compare("DEMO-JW:RATE", "");
    assertEquals("2026KW03", found.period().period().code());
    assertEquals(5, found.ranking().places().size());
    assertTrue(found.ranking().places().get(0).last() > 1, "a tie within the margins");
    assertEquals(2, found.wholes().size());
    Comparison missing = compare("DEMO-JW:RATE", "2021KW03");
    assertEquals("AM27", missing.ranking().without().get(0).geo());
    assertEquals(4, missing.ranking().places().size());
  }

  @Test
  void bothCostFiveStatements() throws Exception {
    SelectCounter counter = SelectCounter.on(em);
    callAs(ASSESSOR, () -> counter.count(() -> exploring.explore(Wish.of("", Vantage.TODAY))));
    // and one for the cells, by plain JDBC
    assertEquals(4, counter.selects(), counter.statements().toString());
    SelectCounter compared = SelectCounter.on(em);
    callAs(ASSESSOR, () -> compared.count(() -> comparing.compare(Wish.of("", Vantage.TODAY))));
    assertEquals(4, compared.selects(), compared.statements().toString());
  }

  private Exploration explore(Wish wish) throws Exception {
    return callAs(WEST, () -> exploring.explore(wish).orElseThrow());
  }

  private Comparison compare(String topic, String period) throws Exception {
    Wish wish = new Wish(topic, List.of(), List.of(), "", "", "", period, false, "", Vantage.TODAY);
    return callAs(WEST, () -> comparing.compare(wish).orElseThrow());
  }

  private static Wish wish(
      String topic, List<String> areas, List<String> categories, String by, boolean together) {
    return new Wish(topic, areas, categories, by, "", "", "", together, "", Vantage.TODAY);
  }

  private static Figure figure(Exploration found, String line, String period) {
    return found.lines().stream()
        .filter(one -> one.name().equals(line))
        .flatMap(one -> one.series().figures().stream())
        .filter(one -> one.period().code().equals(period))
        .findFirst()
        .orElseThrow();
  }
}
