package nl.pactportal.dashboard.annotation;

import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.People.AUDITOR;
import static nl.pactportal.dashboard.People.BOARD_WEST;
import static nl.pactportal.dashboard.People.NORTH_EAST;
import static nl.pactportal.dashboard.People.SECRETARIAT;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.dashboard.export.Asked;
import nl.pactportal.dashboard.export.ChartKind;
import nl.pactportal.dashboard.export.CutChart;
import nl.pactportal.dashboard.export.ExportService;
import nl.pactportal.dashboard.hold.HoldService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.link.LinkRow;
import nl.pactportal.platform.link.Links;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A note goes to those it is for, keeps every text it had, and is changed by whose it is. */
@ExtendWith(ArquillianExtension.class)
class AnnotationServiceIT {
  private static final UUID OPEN = UUID.fromString("0198d000-0000-7000-8000-000000000001");
  private static final UUID OF_WEST = UUID.fromString("0198dd6a-0000-7000-8000-000000000001");

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject AnnotationService annotations;
  @Inject ExportService exports;
  @Inject Links links;
  @Inject HoldService holds;

  @Test
  void aNoteIsForWhomItIsMeant() throws Exception {
    UUID own = written(WEST, "AM25");
    UUID pact = written(WEST, "PB");
    UUID open = written(NORTH_EAST, "PUB");
    assertEquals(List.of(true, true, true), seen(WEST, own, pact, open));
    assertEquals(List.of(true, true, true), seen(BOARD_WEST, own, pact, open));
    assertEquals(List.of(true, true, true), seen(ASSESSOR, own, pact, open));
    assertEquals(List.of(false, true, true), seen(NORTH_EAST, own, pact, open));
    assertEquals(List.of(false, false, true), seen(Person.VISITOR, own, pact, open));
    for (Person other : List.of(NORTH_EAST, Person.VISITOR)) {
      assertThrows(NotFoundException.class, () -> callAs(other, () -> annotations.read(own)));
      assertThrows(NotFoundException.class, () -> callAs(other, () -> annotations.texts(own)));
    }
  }

  @Test
  void whatLeavesThePortalHasOnlyThoseForEverybody() throws Exception {
    UUID own = written(WEST, "AM25");
    UUID pact = written(WEST, "PB");
    UUID open = written(WEST, "PUB");
    Asked asked =
        Asked.of(
            Map.of(
                "dataset", new String[] {"DEMO-JW"},
                "measure", new String[] {"RATE"},
                "geo", new String[] {"AM25"}));
    for (Person who : List.of(WEST, ASSESSOR, Person.VISITOR)) {
      for (ChartKind kind : ChartKind.values()) {
        CutChart chart = callAs(who, () -> exports.chart(asked, kind));
        List<UUID> ids = chart.notes().rows().stream().map(AnnotationRow::id).toList();
        assertTrue(ids.contains(open), kind + " for " + who.name());
        assertTrue(!ids.contains(own) && !ids.contains(pact), kind + " for " + who.name());
      }
    }
    as(WEST, () -> annotations.remove(open, 1));
  }

  private List<Boolean> seen(Person who, UUID... ids) throws Exception {
    List<UUID> all = callAs(who, () -> annotations.all()).stream().map(AnnotationRow::id).toList();
    return List.of(ids).stream().map(all::contains).toList();
  }

  @Test
  void whatOneRegionCountsIsNotNotedForOthers() throws Exception {
    for (String audience : List.of("PB", "PUB", "AM27")) {
      AnnotationEntry entry =
          new AnnotationEntry(OF_WEST, audience, "VSV", null, null, "Kijk hier", null);
      refused("audience", WEST, entry);
    }
    refused("audience", NORTH_EAST, entry(OPEN, "AM25", "RATE", null, null));
    refused("audience", WEST, entry(OPEN, null, "RATE", null, null));
    AnnotationEntry elsewhere = entry(OF_WEST, "AM27", "VSV", null, null);
    assertThrows(NotFoundException.class, () -> write(NORTH_EAST, UuidV7.next(), elsewhere));
    UUID id = UuidV7.next();
    write(WEST, id, entry(OF_WEST, "AM25", "VSV", "GM0758", "2025SJ00"));
    assertTrue(callAs(WEST, () -> annotations.read(id)).about().contains("Breda"));
    List<String> audiences = callAs(WEST, () -> annotations.choices(OF_WEST)).audiences();
    assertEquals(List.of("AM25"), audiences);
  }

  @Test
  void whatIsNotInTheTableIsSaidAtItsField() throws Exception {
    refused("measure", WEST, entry(OPEN, "AM25", "NONE", null, null));
    refused("measure", WEST, entry(OPEN, "AM25", " ", null, null));
    refused("geo", WEST, entry(OPEN, "AM25", "RATE", "AM99", null));
    refused("period", WEST, entry(OPEN, "AM25", "RATE", "AM25", "1999KW01"));
    refused("text", WEST, new AnnotationEntry(OPEN, "AM25", "RATE", null, null, " ", null));
    for (String wrong :
        List.of(
            "https://elders.nl/x", "/funding/x?id=1", "/meetings/decisions/detail.xhtml?id=1")) {
      refused("reference", WEST, new AnnotationEntry(OPEN, "AM25", "RATE", "", "", "Tja", wrong));
    }
  }

  private void refused(String field, Person who, AnnotationEntry entry) {
    BusinessException no =
        assertThrows(BusinessException.class, () -> write(who, UuidV7.next(), entry), field);
    assertEquals(field, no.field());
  }

  @Test
  void everyTextItHadIsKept() throws Exception {
    UUID id = written(WEST, "PB");
    long seen = callAs(WEST, () -> annotations.read(id)).version();
    as(WEST, () -> annotations.change(id, seen, "Nu beter gezegd"));
    assertEquals("Nu beter gezegd", callAs(NORTH_EAST, () -> annotations.read(id)).text());
    List<String> texts =
        callAs(NORTH_EAST, () -> annotations.texts(id)).stream().map(TextRow::text).toList();
    assertEquals(List.of("Nu beter gezegd", "Kijk hier"), texts);
    BusinessException stale =
        assertThrows(
            BusinessException.class,
            () -> as(WEST, () -> annotations.change(id, seen, "Van een oude pagina")));
    assertEquals("error.stale", stale.key());
  }

  @Test
  void onlyWhoseNoteItIsChangesIt() throws Exception {
    UUID ofWest = written(WEST, "PB");
    UUID ofProvince = written(ASSESSOR, "PB");
    for (UUID id : List.of(ofWest, ofProvince)) {
      assertThrows(
          NotFoundException.class, () -> as(NORTH_EAST, () -> annotations.change(id, 1, "x")));
      assertThrows(NotFoundException.class, () -> as(NORTH_EAST, () -> annotations.remove(id, 1)));
    }
    assertThrows(
        NotFoundException.class, () -> as(ASSESSOR, () -> annotations.change(ofWest, 1, "x")));
    assertEquals("PNB", callAs(WEST, () -> annotations.read(ofProvince)).party());
    for (Person other : List.of(BOARD_WEST, AUDITOR, SECRETARIAT, Person.VISITOR)) {
      assertThrows(NotPermittedException.class, () -> written(other, "PB"), other.name());
      assertThrows(
          NotPermittedException.class, () -> as(other, () -> annotations.remove(ofWest, 1)));
    }
  }

  @Test
  void aNoteLeadsToTheDecisionAndTheDecisionToTheNote() throws Exception {
    UUID decision = UuidV7.next();
    String path = "/meetings/decisions/detail.xhtml?id=" + decision;
    UUID id = UuidV7.next();
    AnnotationEntry entry =
        new AnnotationEntry(OPEN, "AM25", "RATE", "AM25", "2026KW03", "Vanwege het besluit", path);
    write(WEST, id, entry);
    write(WEST, id, entry);
    assertEquals(path, callAs(WEST, () -> annotations.read(id)).referencePath());
    List<LinkRow> found = callAs(WEST, () -> links.from(decision));
    assertEquals(1, found.size());
    assertEquals(id, found.get(0).toId());
    assertEquals(List.of(), callAs(NORTH_EAST, () -> links.from(decision)));
    List<LinkRow> held = callAs(WEST, () -> holds.standing());
    assertTrue(held.stream().noneMatch(row -> id.equals(row.toId())), "it holds nothing");
    long seen = callAs(WEST, () -> annotations.read(id)).version();
    as(WEST, () -> annotations.remove(id, seen));
    assertThrows(NotFoundException.class, () -> callAs(WEST, () -> annotations.read(id)));
    assertTrue(callAs(WEST, () -> links.from(decision)).stream().noneMatch(LinkRow::standing));
  }

  private UUID written(Person who, String audience) throws Exception {
    UUID id = UuidV7.next();
    write(who, id, entry(OPEN, audience, "RATE", "AM25", "2026KW03"));
    return id;
  }

  private void write(Person who, UUID id, AnnotationEntry entry) throws Exception {
    as(who, () -> annotations.write(id, entry));
  }

  private static AnnotationEntry entry(
      UUID dataset, String audience, String measure, String geo, String period) {
    return new AnnotationEntry(dataset, audience, measure, geo, period, "Kijk hier", null);
  }

  private static void as(Person person, Runnable step) throws Exception {
    callAs(person, Executors.callable(step));
  }
}
