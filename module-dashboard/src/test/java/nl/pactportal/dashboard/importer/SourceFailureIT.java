package nl.pactportal.dashboard.importer;

import static nl.pactportal.dashboard.People.ADMINISTRATOR;
import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.dashboard.importer.Imports.as;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.dashboard.gate.ReleaseService;
import nl.pactportal.dashboard.importer.CbsServer.Answer;
import nl.pactportal.dashboard.observation.Freshness.State;
import nl.pactportal.dashboard.source.DatasetDetail;
import nl.pactportal.dashboard.source.LookingEvery;
import nl.pactportal.dashboard.source.Schedule;
import nl.pactportal.dashboard.source.ScheduleService;
import nl.pactportal.dashboard.source.SourcePage;
import nl.pactportal.dashboard.source.SourceService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever a source does wrong: the old figures stay, with a warning, and somebody hears of it
 * once.
 */
@ExtendWith(ArquillianExtension.class)
class SourceFailureIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject Imports imports;
  @Inject DueTables due;
  @Inject ScheduleService schedules;
  @Inject SourceService sources;
  @Inject ReleaseService releases;
  private final CbsServer cbs = CbsServer.start();

  @AfterEach
  void stop() {
    cbs.close();
  }

  @Test
  void eachFailureLeavesTheOldReleaseAndSaysWhy() throws Exception {
    RegionTable good = RegionTable.named("90301NED");
    assertEquals(ImportStatus.PUBLISHED, imports.take(good, cbs).status());
    UUID release = page("90301NED").dataset().releaseId();

    failsWith(ImportFailure.INCOMPLETE, RegionTable.named("90301NED").shortOf(3), release);
    failsWith(ImportFailure.DISCONTINUED, RegionTable.named("90301NED").discontinued(), release);
    good.on(cbs);
    cbs.on("90301NED/Observations", "{\"value\":[{\"Measure\":\"M001\",");
    failsNow(ImportFailure.UNREADABLE, release);
    cbs.on("90301NED/Properties", Answer.status(404));
    failsNow(ImportFailure.UNKNOWN_TABLE, release);
    cbs.on("90301NED/Properties", Answer.status(503));
    failsNow(ImportFailure.SOURCE_DOWN, release);
    assertEquals(1, imports.work(ASSESSOR, "Tabel 90301NED").size(), "once, not each night");

    assertEquals(ImportStatus.UNCHANGED, imports.take(good, cbs).status());
    assertEquals(State.UNKNOWN, page("90301NED").freshness().state());
    assertEquals(0, imports.work(ASSESSOR, "Tabel 90301NED").size());
  }

  /** The cells are there, but the number is called otherwise now: all of them are empty. */
  @Test
  void aRenamedColumnIsKeptApart() throws Exception {
    imports.take(RegionTable.named("90302NED"), cbs);
    UUID release = page("90302NED").dataset().releaseId();
    RegionTable renamed = RegionTable.named("90302NED").valueNamed("Waarde");
    assertEquals(ImportStatus.QUARANTINED, imports.take(renamed, cbs).status());
    assertEquals(release, page("90302NED").dataset().releaseId());
    assertEquals(State.WITHHELD, page("90302NED").freshness().state());
    assertEquals(1, imports.work(ASSESSOR, "Tabel 90302NED").size());
  }

  @Test
  void aSourceThatIsDownForAnHourIsNobodysWork() throws Exception {
    RegionTable good = RegionTable.named("90303NED");
    imports.take(good, cbs);
    cbs.on("90303NED/Properties", Answer.status(503));
    for (int night = 1; night <= 3; night++) {
      assertEquals(ImportFailure.SOURCE_DOWN, imports.take(good.id, cbs).failure());
      assertEquals(State.FAILING, page("90303NED").freshness().state());
      assertEquals(night < 3 ? 0 : 1, imports.work(ASSESSOR, "Tabel 90303NED").size());
    }
    assertEquals(ImportStatus.UNCHANGED, imports.take(good, cbs).status());
    assertEquals(0, imports.work(ASSESSOR, "Tabel 90303NED").size());
  }

  @Test
  void whatIsDueIsFetchedAndOnlyWhenItChanged() throws Exception {
    RegionTable table = RegionTable.named("90304NED").tagged("\"v1\"");
    imports.take(table, cbs);
    schedule("90304NED", LookingEvery.DAILY);
    look();
    assertTrue(cbs.asked().contains("/odata/v1/CBS/90304NED/Properties"));
    int asked = asked("Observations");
    assertEquals(1, asked, "the first time only: now the source said 304");
    assertFalse(due(), "not again before tomorrow");

    RegionTable next =
        table.tagged("\"v2\"").cell(RegionTable.RATE, "3000", "AM25", "2026KW01", "10.4");
    next.on(cbs);
    schedule("90304NED", LookingEvery.WEEKLY);
    look();
    assertEquals(2, asked("Observations"));
    UUID dataset = imports.row("90304NED").id();
    assertEquals(2, callAs(WEST, () -> releases.history(dataset)).size());
  }

  @Test
  void aFailedLookIsTriedAgainLater() throws Exception {
    imports.take(RegionTable.named("90305NED"), cbs);
    schedule("90305NED", LookingEvery.DAILY);
    cbs.on("90305NED/Properties", Answer.status(404));
    look();
    assertEquals(State.FAILING, page("90305NED").freshness().state());
    assertFalse(due(), "backs off");
    assertEquals(1, imports.work(ASSESSOR, "Tabel 90305NED").size());
  }

  @Test
  void theNextReleaseIsWhatTheSourceSaid() throws Exception {
    imports.take(RegionTable.named("90306NED"), cbs);
    LocalDate yesterday = LocalDate.now(ClockProducer.ZONE).minusDays(1);
    DatasetDetail table = page("90306NED").dataset();
    Schedule past = new Schedule(yesterday, "", LookingEvery.NEVER);
    assertThrows(
        NotPermittedException.class,
        () -> as(WEST, () -> schedules.set(table.id(), past, table.version())));
    as(ADMINISTRATOR, () -> schedules.set(table.id(), past, table.version()));
    // the release came in today, so on or after that day
    assertEquals(State.UNKNOWN, page("90306NED").freshness().state());
    assertThrows(
        BusinessException.class,
        () -> as(ADMINISTRATOR, () -> schedules.set(table.id(), past, table.version())),
        "somebody changed it meanwhile");
    long version = page("90306NED").dataset().version();
    Schedule said = new Schedule(null, " eind oktober ", LookingEvery.NEVER);
    as(ASSESSOR, () -> schedules.set(table.id(), said, version));
    assertEquals(State.EXPECTED, page("90306NED").freshness().state());
    assertEquals("eind oktober", page("90306NED").dataset().nextReleaseSaid());
  }

  private void failsWith(ImportFailure why, RegionTable table, UUID release) throws Exception {
    table.on(cbs);
    failsNow(why, release);
  }

  private void failsNow(ImportFailure why, UUID release) throws Exception {
    ImportRunRow run = imports.take(new TableId("90301NED"), cbs);
    assertEquals(ImportStatus.FAILED, run.status());
    assertEquals(why, run.failure());
    SourcePage page = page("90301NED");
    assertEquals(release, page.dataset().releaseId());
    assertEquals(60, page.figures().total());
    assertEquals(State.FAILING, page.freshness().state());
    assertEquals(why.name(), page.freshness().why());
    assertEquals(1, imports.work(ASSESSOR, "Tabel 90301NED").size());
  }

  private void schedule(String code, LookingEvery every) throws Exception {
    DatasetDetail table = page(code).dataset();
    as(ASSESSOR, () -> schedules.set(table.id(), new Schedule(null, "", every), table.version()));
  }

  private void look() throws Exception {
    as(due.actor(), () -> due.look(cbs.catalogue(), Imports.SHORT));
  }

  /** Whether there is anything of this test to look at. */
  private boolean due() throws Exception {
    int before = cbs.asked().size();
    look();
    return cbs.asked().size() > before;
  }

  private int asked(String entity) {
    return (int) cbs.asked().stream().filter(path -> path.endsWith(entity)).count();
  }

  private SourcePage page(String code) throws Exception {
    UUID id = imports.row(code).id();
    return callAs(WEST, () -> sources.detail(id, 1));
  }
}
