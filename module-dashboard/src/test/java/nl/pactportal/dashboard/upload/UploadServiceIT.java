package nl.pactportal.dashboard.upload;

import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.People.AUDITOR;
import static nl.pactportal.dashboard.People.NORTH_EAST;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.upload.UploadRows.Published;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A region's own figures: published masked, raw counts nowhere but with the region. */
@ExtendWith(ArquillianExtension.class)
class UploadServiceIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  private static final String CODE =
      "select d.code from dashboard.dataset d join dashboard.release r on r.dataset_id = d.id"
          + " where r.id = '";

  @ArquillianResource URL base;
  @Inject UploadService uploads;
  @Inject UploadRows rows;

  @Test
  void aFileBecomesAReleaseInWhichSmallCountsAreHidden() throws Exception {
    UUID upload = begin(Audience.REGION, VsvFile.with(3, 20, 50));
    UploadDetail before = detail(upload);
    assertTrue(before.ready(), String.valueOf(before.issues()));
    assertEquals(1, before.preview().small());
    assertEquals(1, before.preview().protecting());
    assertEquals(20, before.preview().rows().get(0).count(), "the uploader sees what is hidden");
    publish(upload);
    Published published = published(WEST, detail(upload).upload().releaseId());
    assertEquals("AM25", published.audience());
    assertEquals(List.of("GM0879", "GM1719"), secret(published));
    assertEquals(VsvFile.MUNICIPALITIES + 1, published.cells().size());
    assertTrue(detail(upload).columns().isEmpty(), "the rows of the file are kept no longer");
    assertNotNull(detail(upload).table().datasetId());
  }

  @Test
  void aNextReleaseDoesNotUndoTheFirst() throws Exception {
    UUID first = begin(Audience.PACT, VsvFile.with(4, 21, 50));
    publish(first);
    UUID table = detail(first).table().id();
    assertEquals(List.of("GM0879", "GM1719"), secret(release(first)));
    UUID next = callAs(WEST, () -> uploads.follow(table, VsvFile.with(40, 21, 50)));
    publish(next);
    Published second = release(next);
    assertEquals("PB", second.audience());
    assertTrue(secret(second).contains("GM0879"), "what covered the first stays hidden");
    UUID again = callAs(WEST, () -> uploads.follow(table, VsvFile.with(40, 21, 50)));
    refused("own.known.PUBLISHED", () -> publish(again));
  }

  @Test
  void aTableOfTheSameCountsCountsAsARelease() throws Exception {
    UUID first = begin(Audience.OPEN, VsvFile.with(6, 22, 50));
    publish(first);
    UUID other = begin(Audience.PACT, VsvFile.with(41, 22, 50));
    publish(other);
    assertTrue(secret(release(other)).contains("GM0879"));
  }

  @Test
  void whatIsOpenIsMaskedForAllAndReadByAll() throws Exception {
    UUID upload = begin(Audience.OPEN, VsvFile.named("Aantal open", 5, 23, 60));
    publish(upload);
    UUID release = detail(upload).upload().releaseId();
    for (Person reader : List.of(WEST, NORTH_EAST, AUDITOR, Person.VISITOR)) {
      assertEquals(2, secret(published(reader, release)).size(), reader.name());
    }
    UUID own = begin(Audience.REGION, VsvFile.named("Aantal eigen", 5, 23, 60));
    publish(own);
    UUID ofRegion = detail(own).upload().releaseId();
    assertThrows(NotFoundException.class, () -> published(NORTH_EAST, ofRegion));
    assertThrows(NotFoundException.class, () -> published(Person.VISITOR, ofRegion));
    assertEquals(2, secret(published(ASSESSOR, ofRegion)).size());
  }

  @Test
  void onlyTheCoordinatorOfTheRegionSeesOrActs() throws Exception {
    UUID upload = begin(Audience.REGION, VsvFile.named("Aantal wie", 5, 23, 60));
    assertThrows(NotFoundException.class, () -> callAs(NORTH_EAST, () -> uploads.detail(upload)));
    assertThrows(NotFoundException.class, () -> as(NORTH_EAST, () -> uploads.publish(upload, 1)));
    assertThrows(NotFoundException.class, () -> as(NORTH_EAST, () -> uploads.discard(upload, 1)));
    UUID table = detail(upload).table().id();
    assertThrows(
        NotFoundException.class,
        () -> callAs(NORTH_EAST, () -> uploads.follow(table, VsvFile.with(1, 2, 3))));
    for (Person other : List.of(ASSESSOR, AUDITOR, Person.VISITOR)) {
      assertThrows(NotPermittedException.class, () -> callAs(other, () -> uploads.list()));
      assertThrows(NotPermittedException.class, () -> callAs(other, () -> uploads.detail(upload)));
      assertThrows(NotPermittedException.class, () -> as(other, () -> uploads.publish(upload, 1)));
    }
    assertTrue(callAs(NORTH_EAST, () -> uploads.list()).of(table).isEmpty());
  }

  @Test
  void rowsWithoutAPlaceAreAssignedOrLeftOutOnPurpose() throws Exception {
    UUID upload =
        begin(Audience.REGION, VsvFile.renamed("Aantal alias", "Drimmelen", "Drimmelen c.a."));
    UploadDetail open = detail(upload);
    assertNull(open.preview());
    assertEquals(Issue.Reason.UNKNOWN_PLACE, open.issues().get(0).reason());
    refused("own.rows.open", () -> publish(upload));
    as(
        WEST,
        () ->
            uploads.assign(
                upload,
                open.upload().version(),
                open.assignment(),
                Map.of("Drimmelen c.a.", "GM1719", "Niets", "GM0855")));
    assertTrue(detail(upload).ready());
    refused("error.stale", () -> as(WEST, () -> uploads.publish(upload, open.upload().version())));
    publish(upload);
    refused("own.draft.over", () -> publish(upload));
  }

  @Test
  void whatIsThrownAwayIsGone() throws Exception {
    UUID upload = begin(Audience.REGION, VsvFile.named("Aantal weg", 5, 23, 60));
    as(WEST, () -> uploads.discard(upload, detail(upload).upload().version()));
    assertFalse(detail(upload).ready());
    String kept = "select count(*) from dashboard.own_upload where content is not null and id = '";
    assertEquals(List.of("0"), callAs(WEST, () -> rows.ask(kept + upload + "'")));
  }

  /** A number that stands nowhere else: it must be in the raw counts, and nowhere one can read. */
  @Test
  void aRawCountIsInNoTableButTheOneOfTheRegion() throws Exception {
    String unique = String.valueOf(VsvFile.UNIQUE);
    UUID upload = begin(Audience.OPEN, VsvFile.unique());
    assertEquals(List.of("own_upload"), UploadRows.tablesWith(rows, unique));
    publish(upload);
    UUID release = detail(upload).upload().releaseId();
    assertEquals(List.of("region_count"), UploadRows.tablesWith(rows, unique));
    List<String> shown = new ArrayList<>();
    published(WEST, release).cells().forEach(cell -> shown.add(String.valueOf(cell.value())));
    assertFalse(shown.contains(unique), shown.toString());
    readByHttp(release, unique);
    String raw = "select count(*) from dashboard.region_count where region_code = 'AM25'";
    for (Person other : List.of(NORTH_EAST, Person.VISITOR)) {
      assertEquals(List.of("0"), callAs(other, () -> rows.ask(raw)));
    }
    assertNotEquals(List.of("0"), callAs(WEST, () -> rows.ask(raw)), "control");
  }

  /** What a stranger gets of it: the cell is there, its count is not. */
  private void readByHttp(UUID release, String unique) throws Exception {
    String tables = get("api/v1/public/datasets");
    assertFalse(tables.contains(unique));
    String code = callAs(WEST, () -> rows.ask(CODE + release + "'")).get(0);
    assertTrue(tables.contains('"' + code + '"'), tables);
    String table = get("api/v1/public/datasets/" + code);
    String cells = get("api/v1/public/datasets/" + code + "/observations");
    assertFalse(table.contains(unique) || cells.contains(unique), cells);
    assertTrue(cells.contains("SECRET"), cells);
    assertFalse(cells.contains("PROTECTS") || cells.contains("SMALL"), "no reason is told");
  }

  private String get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private UUID begin(Audience audience, SheetFile file) throws Exception {
    OwnTableEntry entry =
        new OwnTableEntry("Vsv, eigen telling", "Telling", "CC0", audience, 10, true, false);
    return callAs(WEST, () -> uploads.begin("AM25", entry, file));
  }

  private UploadDetail detail(UUID upload) {
    try {
      return callAs(WEST, () -> uploads.detail(upload));
    } catch (RuntimeException known) {
      throw known;
    } catch (Exception other) {
      throw new IllegalStateException(other);
    }
  }

  private void publish(UUID upload) throws Exception {
    as(WEST, () -> uploads.publish(upload, detail(upload).upload().version()));
  }

  private Published published(Person reader, UUID release) throws Exception {
    return callAs(reader, () -> rows.read(release));
  }

  private Published release(UUID upload) throws Exception {
    return published(WEST, detail(upload).upload().releaseId());
  }

  private static List<String> secret(Published published) {
    return published.cells().stream()
        .filter(cell -> cell.missing() == Missing.SECRET)
        .map(Cell::geo)
        .sorted()
        .toList();
  }

  /** What is tried. */
  private interface Step {
    void run() throws Exception;
  }

  private static void refused(String key, Step step) {
    assertEquals(key, assertThrows(BusinessException.class, step::run).key());
  }

  private static void as(Person person, Runnable step) throws Exception {
    callAs(person, Executors.callable(step));
  }
}
