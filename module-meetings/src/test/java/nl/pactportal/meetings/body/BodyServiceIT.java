package nl.pactportal.meetings.body;

import static nl.pactportal.meetings.People.NOORDOOST;
import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.meetings.People;
import nl.pactportal.meetings.meeting.MeetingService;
import nl.pactportal.meetings.meeting.Plans;
import nl.pactportal.meetings.record.Database;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.SelectCounter;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sees which body, who may change it, and what is shown instead of refused. */
@ExtendWith(ArquillianExtension.class)
class BodyServiceIT {
  private static final UUID AMBTELIJK = UUID.fromString("b0000000-0000-7000-8000-000000000001");
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 7, 1);
  private static final LocalDate SOON = LocalDate.of(2090, 1, 3);

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject BodyService bodies;
  @Inject MandateService mandates;
  @Inject MandateRepository repository;
  @Inject MeetingService meetings;
  @Inject Database database;

  @Test
  void aRegionSeesNothingOfAnotherRegionsBody() throws Exception {
    UUID body = body("AM25", "Alleen West " + UuidV7.next());
    UUID seat = seat(body);
    UUID mandate = mandate(body, Mandates.member(seat, "Coördinator West"));

    assertEquals(1, read(WEST, body).seats().size(), "positive control");
    assertEquals(mandate, read(SECRETARIAT, body).mandates().get(0).id(), "positive control");
    assertThrows(NotFoundException.class, () -> read(NOORDOOST, body));
    assertThrows(NotFoundException.class, () -> read(NOORDOOST, UUID.randomUUID()));
    assertEquals(List.of(), callAs(NOORDOOST, () -> contactsOf(body)));
    for (String table : List.of("body", "seat", "mandate")) {
      String own = "region_code = 'AM25'";
      assertTrue(callAs(WEST, () -> database.rows("meetings." + table, own)) > 0);
      assertEquals(0, callAs(NOORDOOST, () -> database.rows("meetings." + table, own)));
    }
  }

  @Test
  void onlyTheSecretariatWrites() throws Exception {
    UUID body = body("PB", "Overleg " + UuidV7.next());
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.SECRETARIAT))) {
      Person other = People.with(role);
      denied(other, () -> bodies.add(UuidV7.next(), "PB", Mandates.body("x")));
      denied(other, () -> bodies.change(body, 1, Mandates.body("x")));
      denied(other, () -> bodies.readToManage(body));
      denied(other, () -> mandates.addSeat(body, UuidV7.next(), Mandates.seat("x", null)));
      denied(other, () -> mandates.add(body, UuidV7.next(), Mandates.member(null, "x")));
      denied(other, () -> mandates.entry(body, UuidV7.next()));
    }
    assertEquals(body, read(WEST, body).body().id());
    denied(People.with(Role.PLATFORM_ADMINISTRATOR), () -> bodies.list(1));
  }

  @Test
  void anEndedOrDoubledMandateIsShownAndNotRefused() throws Exception {
    UUID body = body("PB", "Overleg " + UuidV7.next());
    UUID seat = seat(body);
    mandate(body, Mandates.chairUntil(seat, "Secretaris", LONG_AGO));
    planned(body);
    BodyDetail vacant = read(WEST, body);
    assertEquals(SOON, vacant.next());
    assertEquals(Standing.ENDED, vacant.mandates().get(0).standing(LocalDate.of(2020, 7, 6)));
    assertEquals(
        List.of(BodyWarning.Kind.SEAT_VACANT, BodyWarning.Kind.NO_CHAIR),
        vacant.warnings().stream().map(BodyWarning::kind).toList());

    mandate(body, Mandates.member(seat, "Waarnemend secretaris"));
    mandate(body, Mandates.member(seat, "Nieuwe secretaris"));
    assertTrue(
        read(WEST, body).warnings().stream()
            .anyMatch(warning -> warning.kind() == BodyWarning.Kind.SEAT_SHARED));
  }

  @Test
  void theSecondOfTwoEditorsIsTold() throws Exception {
    UUID body = body("PB", "Overleg " + UuidV7.next());
    UUID seat = seat(body);
    UUID mandate = mandate(body, Mandates.member(seat, "Eerste"));
    long seen = read(WEST, body).mandates().get(0).version();
    asSecretariat(
        () -> mandates.change(body, mandate, seen, Mandates.memberUntil(seat, "De een", LONG_AGO)));
    refused(null, () -> mandates.change(body, mandate, seen, Mandates.member(seat, "De ander")));
    assertEquals("De een", read(WEST, body).mandates().get(0).holder());

    long before = read(WEST, body).body().version();
    asSecretariat(() -> bodies.change(body, before, Mandates.body("Hernoemd " + body)));
    refused(null, () -> bodies.change(body, before, Mandates.body("Anders " + body)));
  }

  @Test
  void theSameFormTwiceIsOneBodyAndANameIsGivenOnce() throws Exception {
    UUID id = UuidV7.next();
    String name = "Werkgroep " + id;
    asSecretariat(() -> bodies.add(id, "PB", Mandates.body(name)));
    asSecretariat(() -> bodies.add(id, "PB", Mandates.body(name)));
    refused("name", () -> bodies.add(UuidV7.next(), "PB", Mandates.body(name.toUpperCase())));
    UUID other = body("PB", "Overleg " + UuidV7.next());
    refused("name", () -> bodies.change(other, 1, Mandates.body(name)));
    body("AM25", name); // another region may use the same name
  }

  @Test
  void badInputIsRefusedAtItsField() throws Exception {
    UUID body = body("PB", "Overleg " + UuidV7.next());
    refused("regionCode", () -> bodies.add(UuidV7.next(), "PNB", Mandates.body("x")));
    refused("regionCode", () -> bodies.add(UuidV7.next(), "PUB", Mandates.body("x")));
    refused("name", () -> bodies.change(body, 1, Mandates.body(" ")));
    refused("partyCode", () -> mandates.addSeat(body, UuidV7.next(), Mandates.seat("x", "AM99")));
    refused("holder", () -> mandates.add(body, UuidV7.next(), Mandates.member(null, "")));
    refused(
        "email", () -> mandates.add(body, UuidV7.next(), Mandates.at(null, "x", "a@b\nBcc: c@d")));
    UUID foreign = seat(body("PB", "Overleg " + UuidV7.next()));
    assertThrows(
        NotFoundException.class,
        () ->
            asSecretariat(() -> mandates.add(body, UuidV7.next(), Mandates.member(foreign, "x"))));
  }

  @Test
  void theAmbtelijkPactIsAsTheMinutesTellIt() throws Exception {
    BodyDetail pact = read(NOORDOOST, AMBTELIJK);
    LocalDate meeting = LocalDate.of(2020, 7, 6);
    MandateRow secretary = holder(pact, "Secretaris Pact");
    assertEquals(Standing.ENDED, secretary.standing(meeting), "he chairs after his agreement");
    assertEquals(UsualRole.CHAIR, secretary.usualRole());
    MandateRow accountHolder = holder(pact, "Accounthouder West");
    assertEquals("AM25", accountHolder.accountFor());
    assertEquals(null, accountHolder.onBehalfOf(), "account holder for is not on behalf of");
    MandateRow leaving = holder(pact, "Coördinator Helmond (draagt over)");
    assertEquals(Standing.UNCERTAIN, leaving.standing(meeting.plusDays(1)));
    assertEquals(leaving.id(), holder(pact, "Coördinator Helmond (neemt over)").successorOfId());
    assertEquals(UsualRole.MINUTE_KEEPER, pact.others().get(0).usualRole());
  }

  @Test
  void theListCostsTheSameHoweverManySeatsThereAre() throws Exception {
    SelectCounter counter = SelectCounter.on(database.entityManager());
    counter.count(() -> callAs(SECRETARIAT, () -> bodies.list(1)));
    assertTrue(counter.selects() > 0 && counter.selects() <= 5, counter.statements().toString());
  }

  private List<MandateContact> contactsOf(UUID body) throws Exception {
    return database.inTransaction(() -> repository.contacts(body));
  }

  private static MandateRow holder(BodyDetail body, String holder) {
    return body.mandates().stream()
        .filter(mandate -> mandate.holder().equals(holder))
        .findFirst()
        .orElseThrow();
  }

  private UUID body(String region, String name) throws Exception {
    UUID id = UuidV7.next();
    asSecretariat(() -> bodies.add(id, region, Mandates.body(name)));
    return id;
  }

  private UUID seat(UUID body) throws Exception {
    UUID id = UuidV7.next();
    asSecretariat(() -> mandates.addSeat(body, id, Mandates.seat("Zetel", "AM25")));
    return id;
  }

  private UUID mandate(UUID body, MandateEntry entry) throws Exception {
    UUID id = UuidV7.next();
    asSecretariat(() -> mandates.add(body, id, entry));
    return id;
  }

  private void planned(UUID body) throws Exception {
    String name = read(SECRETARIAT, body).body().name();
    asSecretariat(() -> meetings.plan(Plans.of(UuidV7.next(), "PB", name.toUpperCase(), SOON)));
  }

  private BodyDetail read(Person person, UUID body) throws Exception {
    return callAs(person, () -> bodies.read(body));
  }

  private static void asSecretariat(Runnable step) throws Exception {
    callAs(SECRETARIAT, Executors.callable(step));
  }

  private static void denied(Person person, Runnable step) {
    assertThrows(
        NotPermittedException.class, () -> callAs(person, Executors.callable(step)), person.name());
  }

  private static void refused(String field, Runnable step) {
    var rule = assertThrows(BusinessException.class, () -> asSecretariat(step));
    assertEquals(field, rule.field(), rule.key());
  }
}
