package nl.pactportal.funding.guide;

import static nl.pactportal.funding.People.ASSESSOR;
import static nl.pactportal.funding.People.AUDITOR;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.funding.Scenario;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.worklist.Worklist;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(ArquillianExtension.class)
class GuideServiceIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject GuideService guides;
  @Inject GuideWritingService writing;
  @Inject Worklist worklist;

  @Test
  void aVersionInHandIsThePaperOfTheProvince() throws Exception {
    UUID call = scenario.call(Money.euro(1000));
    UUID first = begin(call);
    assertEquals(1, callAs(AUDITOR, () -> guides.versions(call)).size());
    assertEquals(List.of(), callAs(WEST, () -> guides.versions(call)));
    assertThrows(NotFoundException.class, () -> callAs(WEST, () -> guides.read(first)));
    assertEquals(0, paragraphsSeenBy(WEST, first), "nor in the database");
    assertEquals(1, paragraphsSeenBy(INTAKE, first), "positive control");
    refused("guide.inHand", () -> begin(call));
    publish(first);
    assertEquals(1, callAs(WEST, () -> guides.read(first)).paragraphs().size());
  }

  @Test
  void aPublishedVersionNeverChangesAndANewOneBeginsWithItsText() throws Exception {
    UUID call = scenario.call(Money.euro(1000));
    UUID first = begin(call);
    publish(first);
    refused("guide.published", () -> write(first, UuidV7.next(), "2"));
    assertThrows(
        Exception.class,
        () ->
            as(INTAKE, () -> scenario.execute("update funding.guide_paragraph set heading = 'x'")));
    UUID second = UuidV7.next();
    as(INTAKE, () -> writing.begin(second, call));
    as(INTAKE, () -> writing.begin(second, call)); // a second click
    GuideText copied = callAs(INTAKE, () -> writing.inHand(call));
    assertEquals(2, copied.guide().number());
    assertEquals("Doel", copied.paragraphs().get(0).heading());
    refused("guide.number.taken", () -> write(second, UuidV7.next(), "1"));
  }

  @Test
  void whoSavesWhatAColleagueChangedIsToldSo() throws Exception {
    UUID call = scenario.call(Money.euro(1000));
    UUID guide = begin(call);
    long seen = row(call).version();
    write(guide, UuidV7.next(), "2");
    refused(
        "error.stale",
        () -> as(ASSESSOR, () -> writing.write(guide, seen, UuidV7.next(), text("3"))));
  }

  @Test
  void aRegionSaysThatItReadItAndOnlyTheProvinceSeesAll() throws Exception {
    UUID call = scenario.call(Money.euro(1000));
    UUID guide = begin(call);
    publish(guide);
    assertEquals(1, work(WEST, call));
    as(WEST_SIGNS, () -> guides.confirm(guide));
    as(WEST, () -> guides.confirm(guide)); // changes nothing
    assertEquals(0, work(WEST, call));
    assertEquals(1, work(NOORDOOST, call));
    List<ReceiptRow> all = callAs(INTAKE, () -> guides.receipts(guide));
    assertEquals(5, all.size());
    assertEquals(
        List.of("AM25"),
        all.stream().filter(row -> row.readAt() != null).map(ReceiptRow::regionCode).toList());
    List<ReceiptRow> own = callAs(NOORDOOST, () -> guides.receipts(guide));
    assertEquals(1, own.size());
    assertNull(own.get(0).readAt());
  }

  @Test
  void anApplicationKeepsTheVersionItWasSubmittedUnder() throws Exception {
    UUID call = scenario.call(Money.euro(1000));
    UUID before = scenario.submitted(call, WEST, WEST_SIGNS, Money.euro(10));
    publish(begin(call));
    UUID under = scenario.submitted(call, WEST, WEST_SIGNS, Money.euro(10));
    publish(begin(call));
    assertTrue(callAs(WEST, () -> guides.ofApplication(before)).isEmpty());
    assertEquals(1, callAs(WEST, () -> guides.ofApplication(under)).orElseThrow().number());
    assertTrue(callAs(NOORDOOST, () -> guides.ofApplication(under)).isEmpty());
  }

  /** Going through it is asked of a colleague in the other role, publishing of who publishes. */
  @Test
  void eachStepOfAVersionIsWorkForTheNextOne() throws Exception {
    UUID call = scenario.call(Money.euro(1000));
    UUID guide = begin(call);
    write(guide, UuidV7.next(), "2");
    assertEquals(1, writing(ASSESSOR, call), "once, however often it is saved");
    assertEquals(0, writing(INTAKE, call), "not who wrote it");
    assertEquals(0, writing(WEST, call));
    as(ASSESSOR, () -> writing.align(guide, guides.read(guide).guide().version(), "het team"));
    assertEquals(0, writing(ASSESSOR, call));
    assertEquals(1, writing(INTAKE, call), "to publish");
    as(
        ASSESSOR,
        () -> writing.write(guide, guides.read(guide).guide().version(), UuidV7.next(), text("3")));
    assertEquals(1, writing(INTAKE, call), "to align, by the other one now");
    as(INTAKE, () -> writing.align(guide, guides.read(guide).guide().version(), "het team"));
    as(INTAKE, () -> writing.publish(guide, guides.read(guide).guide().version()));
    assertEquals(0, writing(INTAKE, call) + writing(ASSESSOR, call));
  }

  private long writing(Person person, UUID call) throws Exception {
    return callAs(person, worklist::mine).stream()
        .filter(row -> row.path().equals("/funding/guide/edit.xhtml?call=" + call))
        .count();
  }

  private UUID begin(UUID call) throws Exception {
    UUID guide = UuidV7.next();
    as(INTAKE, () -> writing.begin(guide, call));
    if (row(call).number() == 1) {
      write(guide, UuidV7.next(), "1");
    }
    return guide;
  }

  private void write(UUID guide, UUID paragraph, String number) throws Exception {
    callAs(
        INTAKE,
        () -> {
          writing.write(guide, guides.read(guide).guide().version(), paragraph, text(number));
          return null;
        });
  }

  private void publish(UUID guide) throws Exception {
    as(ASSESSOR, () -> writing.align(guide, guides.read(guide).guide().version(), "het team"));
    as(INTAKE, () -> writing.publish(guide, guides.read(guide).guide().version()));
  }

  private static ParagraphText text(String number) {
    return new ParagraphText(number, "Doel", "Waarvoor het geld is.");
  }

  private GuideRow row(UUID call) throws Exception {
    return callAs(INTAKE, () -> writing.inHand(call)).guide();
  }

  private long paragraphsSeenBy(Person person, UUID guide) throws Exception {
    return callAs(
        person,
        () ->
            scenario.number(
                "select count(*) from funding.guide_paragraph where guide_id = '" + guide + "'"));
  }

  private long work(Person person, UUID call) throws Exception {
    return callAs(person, worklist::mine).stream()
        .filter(row -> row.path().equals("/funding/guide/index.xhtml?call=" + call))
        .count();
  }

  private static void as(Person person, Runnable step) throws Exception {
    callAs(person, Executors.callable(step));
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
