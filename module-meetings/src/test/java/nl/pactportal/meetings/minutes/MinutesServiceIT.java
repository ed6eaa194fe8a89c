package nl.pactportal.meetings.minutes;

import static nl.pactportal.meetings.People.NOORDOOST;
import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.meetings.People;
import nl.pactportal.meetings.minutes.document.DocumentSection;
import nl.pactportal.meetings.minutes.document.MinutesDocument;
import nl.pactportal.meetings.minutes.document.MinutesStatus;
import nl.pactportal.meetings.minutes.export.ExportFormat;
import nl.pactportal.meetings.record.Database;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.testkit.SelectCounter;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Minutes from concept to approved and open again; two writers; changed records; other regions. */
@ExtendWith(ArquillianExtension.class)
class MinutesServiceIT {
  private static final UUID JULY_2020 = UUID.fromString("a0000000-0000-7000-8000-000020200706");
  private static final UUID WEST_2020 = UUID.fromString("a0000000-0000-7000-8000-000000000002");
  private static final int MOST_SELECTS = 10;

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject MinutesService minutes;
  @Inject MinutesStepService steps;
  @Inject HeldMeetings held;
  @Inject Database database;

  @Test
  void theMinutesOfJuly2020AreMadeFromWhatWasRecorded() throws Exception {
    SelectCounter counter = SelectCounter.on(database.entityManager());
    MinutesDocument document =
        counter.count(() -> callAs(WEST, () -> minutes.read(JULY_2020, null).document()));
    assertTrue(counter.selects() <= MOST_SELECTS, counter.statements().toString());
    String all = text(document);
    for (String said :
        new String[] {
          "Nummer, zoals genoemd: 5e digitale",
          "maandag 6 juli 2020, 14.00-15.45 uur",
          "(tot 15.10 uur)",
          "Verslaglegging: Secretariaat Pact",
          "3. Economische visie Brabant 2030 + 4. Arbeidsmarktvraagstukken Pact",
          "N.B. De coördinator Zuidoost verlaat de vergadering.",
          "N.B. De accounthouder West verlaat de vergadering.",
          "Besluit (in samenspraak)",
          "Was: 31 augustus; wordt: eind oktober.",
          "termijn: z.s.m.",
          "P.M. Arbeidsmarktcongres: woensdag 18 november 2020 (ochtend)",
          "Ambtelijk Pact: dinsdag 1 september 2020\n"
        }) {
      assertTrue(all.contains(said), () -> said + " not in\n" + all);
    }
    assertFalse(all.contains("(wie: )") || all.contains("wie: ;"), all);
    for (ExportFormat format : ExportFormat.values()) {
      assertTrue(format.write(document).length > 1000, format.name());
    }
  }

  @Test
  void anEditedSectionStaysAndSaysThatItsSourceChanged() throws Exception {
    UUID id = held.meeting("PB");
    UUID item = held.item(id, 0);
    held.writes(id, 0, "Eerst gezegd.");
    as(() -> minutes.build(id));
    as(() -> minutes.build(id));
    assertEquals("Eerst gezegd.", section(id, item).text());

    as(() -> minutes.write(id, item.toString(), 0, "Mooier gezegd."));
    as(() -> minutes.write(id, item.toString(), 0, "Mooier gezegd."));
    assertFalse(section(id, item).changed());
    held.writes(id, 0, "Later gezegd.");
    DocumentSection changed = section(id, item);
    assertTrue(changed.changed());
    assertEquals("Mooier gezegd.", changed.text());
    assertEquals("Later gezegd.", changed.generated());

    as(() -> minutes.keepMine(id, item.toString(), changed.version()));
    assertFalse(section(id, item).changed());
    assertEquals("Mooier gezegd.", section(id, item).text());
    long seen = section(id, item).version();
    as(() -> minutes.takeNew(id, item.toString(), seen));
    assertEquals("Later gezegd.", section(id, item).text());
    assertFalse(section(id, item).edited());
  }

  @Test
  void theSecondOfTwoWritersIsTold() throws Exception {
    UUID id = held.meeting("PB");
    as(() -> minutes.build(id));
    as(() -> minutes.write(id, "HEAD", 0, "van de een"));
    refused("error.stale", () -> minutes.write(id, "HEAD", 0, "van de ander"));
    assertEquals("van de een", page(id).document().section("HEAD").text());
    refused("wording.tooLong", () -> minutes.write(id, "HEAD", 1, "x".repeat(200_001)));
    assertThrows(
        NotFoundException.class, () -> as(() -> minutes.write(id, UUID.randomUUID() + "", 0, "x")));
  }

  @Test
  void approvedMinutesStandStillUntilTheyAreReopenedWithAReason() throws Exception {
    UUID id = held.meeting("PB");
    UUID approving = held.meeting("PB");
    held.writes(id, 0, "Zoals het was.");
    as(() -> minutes.build(id));
    refused("minutes.noWayTo.APPROVED", () -> steps.approve(id, version(id), approving, null));
    refused("minutes.noWayTo.REPLACED", () -> steps.reopen(id, version(id), "reden"));
    as(() -> steps.offer(id, version(id)));
    refused("minutes.frozen", () -> minutes.write(id, "HEAD", 0, "te laat"));
    held.writes(id, 0, "Iets heel anders.");
    assertTrue(text(page(id).document()).contains("Zoals het was."));

    refused("minutes.approver.tooEarly", () -> steps.approve(id, version(id), id, null));
    assertThrows(
        NotFoundException.class,
        () -> as(() -> steps.approve(id, version(id), WEST_2020, null)),
        "a meeting of another region");
    as(() -> steps.approve(id, version(id), approving, "het zomerreces"));
    MinutesPage approved = page(id);
    assertEquals(MinutesStatus.APPROVED, approved.shown().status());
    assertEquals("het zomerreces", approved.shown().approvalSaid());

    refused("wording.missing", () -> steps.reopen(id, version(id), "  "));
    as(() -> steps.reopen(id, version(id), "Een fout in punt 1"));
    MinutesPage reopened = page(id);
    assertEquals(2, reopened.shown().number());
    assertEquals("Een fout in punt 1", reopened.shown().reopenedSaid());
    assertTrue(text(reopened.document()).contains("Zoals het was."), "begins as approved");
    assertTrue(reopened.changedSections() > 0, "and says that the records have moved on");
    MinutesDocument first = callAs(WEST, () -> minutes.read(id, 1)).document();
    assertEquals(MinutesStatus.REPLACED, first.state().status());
    assertTrue(text(first).contains("Zoals het was."));
  }

  @Test
  void whatWasOfferedCanBeTakenBack() throws Exception {
    UUID id = held.meeting("PB");
    as(() -> minutes.build(id));
    long seen = version(id);
    as(() -> steps.offer(id, seen));
    refused("error.stale", () -> steps.takeBack(id, seen));
    as(() -> steps.takeBack(id, version(id)));
    held.writes(id, 0, "Toch nog iets.");
    assertTrue(text(page(id).document()).contains("Toch nog iets."), "follows the records again");
  }

  @Test
  void minutesOfARegionAreUnknownToAnother() throws Exception {
    UUID id = held.meeting("AM25");
    as(() -> minutes.build(id));
    UUID document = page(id).shown().id();
    assertEquals(id, callAs(WEST, () -> minutes.document(document)).facts().id(), "control");
    assertThrows(NotFoundException.class, () -> callAs(NOORDOOST, () -> minutes.read(id, null)));
    assertThrows(
        NotFoundException.class, () -> callAs(NOORDOOST, () -> minutes.document(document)));
    assertEquals(
        0, callAs(NOORDOOST, () -> database.rows("meetings.minutes", "meeting_id = '" + id + "'")));
  }

  @Test
  void onlyTheSecretariatWritesAndSteps() throws Exception {
    UUID id = held.meeting("PB");
    as(() -> minutes.build(id));
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.SECRETARIAT))) {
      denied(role, () -> minutes.build(id));
      denied(role, () -> minutes.readToEdit(id));
      denied(role, () -> minutes.write(id, "HEAD", 0, "x"));
      denied(role, () -> minutes.takeNew(id, "HEAD", 0));
      denied(role, () -> minutes.keepMine(id, "HEAD", 0));
      denied(role, () -> steps.offer(id, 1));
      denied(role, () -> steps.takeBack(id, 1));
      denied(role, () -> steps.approve(id, 1, id, null));
      denied(role, () -> steps.reopen(id, 1, "x"));
    }
  }

  private DocumentSection section(UUID id, UUID item) throws Exception {
    return page(id).section(item.toString());
  }

  private MinutesPage page(UUID id) throws Exception {
    return callAs(SECRETARIAT, () -> minutes.read(id, null));
  }

  private long version(UUID id) {
    try {
      return page(id).versions().get(0).version();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String text(MinutesDocument document) {
    StringBuilder all = new StringBuilder();
    document
        .sections()
        .forEach(s -> all.append(s.heading()).append('\n').append(s.text()).append("\n\n"));
    return all.toString();
  }

  private static void as(Runnable step) throws Exception {
    callAs(SECRETARIAT, Executors.callable(step));
  }

  private static void refused(String key, Runnable step) {
    assertEquals(key, assertThrows(BusinessException.class, () -> as(step)).key());
  }

  private static void denied(Role role, Runnable step) {
    assertThrows(
        NotPermittedException.class,
        () -> callAs(People.with(role), Executors.callable(step)),
        role.name());
  }
}
