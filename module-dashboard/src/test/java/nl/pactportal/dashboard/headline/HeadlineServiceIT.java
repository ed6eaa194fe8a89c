package nl.pactportal.dashboard.headline;

import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.People.AUDITOR;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static nl.pactportal.platform.identity.CurrentUser.supplyAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.dashboard.region.RegionReport;
import nl.pactportal.dashboard.region.RegionService;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is chosen stands on the overview of every region, and nothing else of that table. */
@ExtendWith(ArquillianExtension.class)
class HeadlineServiceIT {
  private static final UUID BENEFITS = UUID.fromString("0198dd40-0000-7000-8000-000000000001");

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject HeadlineService headlines;
  @Inject RegionService regions;

  @Test
  void whatIsChosenIsShownInItsPlace() throws Exception {
    assertEquals(List.of("WW"), shown("DEMO-UI"));
    try {
      choose(Set.of("WW", "WWSA"));
      assertEquals(List.of("WW", "WWSA"), shown("DEMO-UI"));
      choose(Set.of());
      assertEquals(List.of(), shown("DEMO-UI"));
      assertTrue(
          callAs(ASSESSOR, () -> headlines.choices(BENEFITS)).stream()
              .noneMatch(MeasureChoice::chosen));
    } finally {
      choose(Set.of("WW"));
    }
  }

  @Test
  void aTableOfTheRegionItselfNeedsNotBeChosen() throws Exception {
    assertFalse(shown("AM25-DEMO").isEmpty());
  }

  @Test
  void onlyKeepersOfSourcesChooseAndOnlyWhatThereIs() {
    assertThrows(NotPermittedException.class, () -> callAs(WEST, () -> headlines.table(BENEFITS)));
    assertThrows(NotPermittedException.class, () -> choose(AUDITOR, Set.of()));
    assertThrows(NotFoundException.class, () -> choose(ASSESSOR, Set.of("WW", "X")));
    assertThrows(
        NotFoundException.class,
        () -> callAs(ASSESSOR, () -> headlines.table(new UUID(0, BENEFITS.hashCode()))));
  }

  private void choose(Set<String> measures) {
    choose(ASSESSOR, measures);
  }

  private void choose(Person who, Set<String> measures) {
    supplyAs(
        who,
        () -> {
          headlines.choose(BENEFITS, measures);
          return null;
        });
  }

  /** Measures of a table on the page of West. */
  private List<String> shown(String table) throws Exception {
    RegionReport report = callAs(WEST, () -> regions.one("AM25"));
    return report.tables().stream()
        .filter(one -> one.about().code().equals(table))
        .flatMap(one -> one.series().stream())
        .map(series -> series.measure().code())
        .toList();
  }
}
