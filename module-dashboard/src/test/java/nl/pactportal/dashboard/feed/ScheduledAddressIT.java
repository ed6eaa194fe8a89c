package nl.pactportal.dashboard.feed;

import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.importer.Imports.as;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import nl.pactportal.dashboard.format.NumberText;
import nl.pactportal.dashboard.format.TableIdentity;
import nl.pactportal.dashboard.importer.CbsServer;
import nl.pactportal.dashboard.importer.CbsServer.Answer;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.ImportRunRepository;
import nl.pactportal.dashboard.importer.ImportRunRow;
import nl.pactportal.dashboard.importer.ImportService;
import nl.pactportal.dashboard.importer.ImportStatus;
import nl.pactportal.dashboard.importer.Imports;
import nl.pactportal.dashboard.importer.Patience;
import nl.pactportal.dashboard.importer.TableWatch;
import nl.pactportal.dashboard.observation.Freshness;
import nl.pactportal.dashboard.source.AllowedHosts;
import nl.pactportal.dashboard.source.DatasetDetail;
import nl.pactportal.dashboard.source.LookingEvery;
import nl.pactportal.dashboard.source.Schedule;
import nl.pactportal.dashboard.source.ScheduleService;
import nl.pactportal.dashboard.source.SourceService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A table with an address of its own is looked at as one of CBS is: in time, and politely. */
@ExtendWith(ArquillianExtension.class)
class ScheduledAddressIT {
  private static final Person WATCHER = Person.system("figures-watch");
  private static final Patience SHORT =
      new Patience(2, Duration.ofSeconds(3), Duration.ofMillis(20));
  private static final URI LISTED = URI.create("https://ec.europa.eu/eurostat/api/x");
  private static final String STAT =
      """
      {"version":"2.0","class":"dataset","label":"Werkloosheid","id":["geo","time"],"size":[1,2],
       "value":{"0":9.4,"1":9.5},"dimension":{"geo":{"category":{"index":{"NL41":0}}},
        "time":{"category":{"index":["2025","2026"]}}}}
      """;

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject FeedRepository known;
  @Inject DueAddresses due;
  @Inject TableWatch watch;
  @Inject ImportRunRepository runs;
  @Inject ImportService imports;
  @Inject Imports tables;
  @Inject ScheduleService schedules;
  @Inject SourceService sources;
  private final CbsServer server = CbsServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void isLookedAtInTimeAndAskedWhetherItChanged() throws Exception {
    String code = "PLAN-1";
    scheduledAtOurServer(code);
    assertTrue(isDue(code));
    server.on("plan.json", Answer.ok(STAT).tagged("\"v1\""));
    assertEquals(ImportStatus.PUBLISHED, look(code).status());
    assertFalse(isDue(code), "not again before tomorrow");

    server.on("plan.json", Answer.ok("broken").tagged("\"v1\"")); // never sent: 304
    assertEquals(ImportStatus.UNCHANGED, look(code).status());

    server.on("plan.json", Answer.status(503));
    int before = server.asked().size();
    ImportRunRow failed = look(code);
    assertEquals(ImportFailure.SOURCE_DOWN, failed.failure());
    assertEquals(SHORT.attempts(), server.asked().size() - before, "tried again at once");
    assertFalse(isDue(code), "and then later");
    assertEquals(Freshness.State.FAILING, freshness(code));

    scheduledAtOurServer(code);
    server.on("plan.json", Answer.ok(STAT.replace("9.4", "9.6")).tagged("\"v1\""));
    assertEquals(
        ImportStatus.PUBLISHED, look(code).status(), "what another address said is forgotten");
  }

  @Test
  void onlyWhereThePortalMayAsk() throws Exception {
    String code = "PLAN-2";
    locate(code, address());
    BusinessException refused =
        assertThrows(BusinessException.class, () -> schedule(code, LookingEvery.DAILY));
    assertEquals("schedule.notAllowed", refused.key());
    schedule(code, LookingEvery.NEVER);
    assertFalse(isDue(code));

    scheduledAtOurServer(code);
    server.on("plan.json", Answer.ok(STAT));
    ImportRunRow shorter = look(code, AllowedHosts.of("ec.europa.eu"));
    assertEquals(ImportFailure.FOREIGN_LINK, shorter.failure());
    assertTrue(server.asked().isEmpty(), "the list may have become shorter since");
  }

  /** Our server is on no list; the address is another by the time it is looked at. */
  private void scheduledAtOurServer(String code) throws Exception {
    locate(code, LISTED);
    schedule(code, LookingEvery.DAILY);
    locate(code, address());
  }

  private URI address() {
    return URI.create(server.catalogue() + "/plan.json");
  }

  private void locate(String code, URI url) throws Exception {
    as(
        WATCHER,
        () -> {
          if (known.byCode(code).isEmpty()) {
            known.add(TableIdentity.of(code));
          }
          known.locate(code, new SourceAddress(url, null, NumberText.PLAIN));
        });
  }

  private void schedule(String code, LookingEvery every) throws Exception {
    DatasetDetail table = detail(code);
    as(ASSESSOR, () -> schedules.set(table.id(), new Schedule(null, "", every), table.version()));
  }

  private DatasetDetail detail(String code) throws Exception {
    UUID id = tables.row(code).id();
    return callAs(ASSESSOR, () -> sources.one(id));
  }

  private Freshness.State freshness(String code) throws Exception {
    UUID id = tables.row(code).id();
    return callAs(ASSESSOR, () -> sources.freshness()).get(id).state();
  }

  private boolean isDue(String code) throws Exception {
    return callAs(WATCHER, () -> watch.due()).stream().anyMatch(one -> one.code().equals(code));
  }

  private ImportRunRow look(String code) throws Exception {
    String origin = server.catalogue().resolve("/").toString().replaceFirst("/$", "");
    return look(code, AllowedHosts.of(origin));
  }

  private ImportRunRow look(String code, AllowedHosts hosts) throws Exception {
    UUID run = callAs(WATCHER, () -> runs.open(code, "Test")).orElseThrow();
    assertTrue(callAs(WATCHER, () -> due.look(run, code, SHORT, hosts)));
    return callAs(ASSESSOR, () -> imports.recent()).stream()
        .filter(row -> row.id().equals(run))
        .findFirst()
        .orElseThrow();
  }
}
