package nl.pactportal.funding.notice;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.HELMOND;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.grant.RefusalGround;
import nl.pactportal.funding.guide.AnswerText;
import nl.pactportal.funding.guide.QuestionService;
import nl.pactportal.funding.objection.FilingService;
import nl.pactportal.funding.scheme.NewClosing;
import nl.pactportal.funding.scheme.SchemeService;
import nl.pactportal.funding.scheme.Why;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mails of funding with two regions in the outbox: none learns of the other. */
@ExtendWith(ArquillianExtension.class)
class NoticesIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject NoticeAddressService addresses;
  @Inject NoticeOwners owners;
  @Inject Notices notices;
  @Inject QuestionService questions;
  @Inject SchemeService schemes;
  @Inject GrantService grants;
  @Inject FilingService filing;

  private final String west = "west-" + UuidV7.next() + "@example.org";
  private final String northEast = "noordoost-" + UuidV7.next() + "@example.org";

  @Test
  void openWorkIsMailedOnceToItsRoleInItsRegion() throws Exception {
    as(WEST_SIGNS, () -> addresses.receiveAt(west));
    as(NOORDOOST, () -> addresses.receiveAt(northEast));
    UUID call = scenario.call(Money.euro(123_456));
    UUID application = scenario.toSign(call, WEST, Money.euro(98_765));
    run();
    run(); // the other node
    List<String> mails = about(west, application);
    assertEquals(1, mails.size());
    String mail = mails.get(0);
    assertTrue(mail.contains("id=" + application), mail);
    assertTrue(mail.contains("In English:"), mail);
    assertFalse(mail.contains("98.765") || mail.contains("98,765"), "no amounts: " + mail);
    assertFalse(mail.contains(WEST.name()), "nobody by name: " + mail);
    assertEquals(List.of(), about(northEast, application));
    as(WEST_SIGNS, addresses::stop);
    as(NOORDOOST, addresses::stop);
  }

  @Test
  void anAnswerReachesAllRegionsAtOnceWithoutWhoAsked() throws Exception {
    as(WEST, () -> addresses.receiveAt(west));
    as(NOORDOOST, () -> addresses.receiveAt(northEast));
    UUID call = scenario.call(Money.euro(1000));
    UUID asked = UuidV7.next();
    UUID answer = UuidV7.next();
    as(HELMOND, () -> questions.ask(asked, call, null, "Mag het in Helmond ook anders?"));
    run();
    assertEquals(List.of(), about(west, asked), "an open question is nobody else's business");
    as(
        INTAKE,
        () ->
            questions.answer(
                answer,
                asked,
                questions.find(asked).question().version(),
                new AnswerText("Mag het ook anders?", "Nee."),
                null));
    run();
    List<String> here = about(west, answer);
    assertEquals(1, here.size());
    assertEquals(here, about(northEast, answer), "the same text");
    assertFalse(here.get(0).contains("Helmond"), here.get(0));
    as(WEST, addresses::stop);
    as(NOORDOOST, addresses::stop);
  }

  @Test
  void aMovedClosingDateIsMailedToTheRegionsItMovesForWithBothDates() throws Exception {
    as(WEST, () -> addresses.receiveAt(west));
    as(NOORDOOST, () -> addresses.receiveAt(northEast));
    UUID call = scenario.call(Money.euro(1000));
    UUID change = UuidV7.next();
    NewClosing end = new NewClosing(LocalDate.of(2098, 10, 31), "eind oktober", List.of("AM25"));
    as(INTAKE, () -> schemes.proposeClosing(change, call, end, Why.said("Reces", "Punt 2")));
    run();
    assertEquals(List.of(), about(west, change), "a proposal moves nothing");
    as(DECIDER, () -> schemes.carryOut(change, 1));
    run();
    run(); // the other node
    List<String> mails = about(west, change);
    assertEquals(1, mails.size());
    assertTrue(mails.get(0).contains("31 oktober 2098"), mails.get(0));
    assertTrue(mails.get(0).contains("id=" + call), mails.get(0));
    assertEquals(List.of(), about(northEast, change), "its date stays what it was");
    as(WEST, addresses::stop);
    as(NOORDOOST, addresses::stop);
  }

  @Test
  void aLetterMadeKnownIsMailedToItsRegionWithoutWhatItSays() throws Exception {
    as(WEST_SIGNS, () -> addresses.receiveAt(west));
    as(NOORDOOST, () -> addresses.receiveAt(northEast));
    Money amount = Money.euro(45_678);
    UUID application = scenario.toDecide(scenario.call(amount), WEST, WEST_SIGNS, amount);
    long seen = scenario.version(DECIDER, application);
    as(DECIDER, () -> grants.grant(UuidV7.next(), application, seen, amount, null));
    run();
    run(); // the other node
    UUID letter = UUID.fromString(letterOf(application));
    List<String> mails = about(west, letter);
    assertEquals(1, mails.size());
    assertFalse(mails.get(0).contains("45.678") || mails.get(0).contains("45,678"), mails.get(0));
    assertEquals(List.of(), about(northEast, letter));
    as(WEST_SIGNS, addresses::stop);
    as(NOORDOOST, addresses::stop);
  }

  /** Awb 6:21: who handles objections has nothing to do anymore, and nobody else is told. */
  @Test
  void aWithdrawnObjectionIsMailedToWhoWouldDecideOnIt() throws Exception {
    String decider = "beslisser-" + UuidV7.next() + "@example.org";
    as(DECIDER, () -> addresses.receiveAt(decider));
    as(NOORDOOST, () -> addresses.receiveAt(northEast));
    as(INTAKE, () -> addresses.receiveAt(west));
    Money amount = Money.euro(34_567);
    UUID application = scenario.toDecide(scenario.call(amount), WEST, WEST_SIGNS, amount);
    long seen = scenario.version(DECIDER, application);
    as(
        DECIDER,
        () ->
            grants.refuse(
                UuidV7.next(), application, seen, RefusalGround.SCHEME, "Past er niet bij"));
    UUID objection = UuidV7.next();
    UUID letter = UUID.fromString(letterOf(application));
    as(WEST_SIGNS, () -> filing.file(objection, letter, "Dat past wel, vinden wij"));
    run();
    assertEquals(List.of(), withdrawn(decider, objection), "it is not withdrawn yet");
    as(WEST_SIGNS, () -> filing.withdraw(objection, 1));
    run();
    run(); // the other node
    List<String> mails = withdrawn(decider, objection);
    assertEquals(1, mails.size());
    assertTrue(mails.get(0).contains("id=" + objection), mails.get(0));
    assertTrue(mails.get(0).contains("In English:"), mails.get(0));
    assertFalse(mails.get(0).contains("vinden wij"), "not what it said: " + mails.get(0));
    assertFalse(mails.get(0).contains(WEST_SIGNS.name()), "nobody by name: " + mails.get(0));
    assertEquals(List.of(), withdrawn(northEast, objection));
    assertEquals(List.of(), withdrawn(west, objection), "intake decides on no objection");
    as(DECIDER, addresses::stop);
    as(NOORDOOST, addresses::stop);
    as(INTAKE, addresses::stop);
  }

  private List<String> withdrawn(String recipient, UUID objection) throws Exception {
    return about(recipient, objection).stream()
        .filter(mail -> mail.startsWith("Bezwaar ingetrokken"))
        .toList();
  }

  private String letterOf(UUID application) throws Exception {
    return callAs(
            DECIDER,
            () ->
                scenario.texts(
                    "select cast(id as text) from funding.letter where dossier_id = '"
                        + application
                        + "'"))
        .get(0);
  }

  @Test
  void whoActsThereNoMoreGetsNothing() throws Exception {
    Person leaving =
        Person.of("leaving-" + west, "Vertrekt", Set.of(Role.REGION_SIGNATORY), "AM25");
    as(leaving, () -> addresses.receiveAt(west));
    Person moved = Person.of(leaving.subject(), "Vertrekt", leaving.roles(), "AM28");
    callAs(
        Person.system("notices"),
        () -> {
          owners.follow(moved);
          return null;
        });
    UUID application = scenario.toSign(scenario.call(Money.euro(10)), WEST, Money.euro(5));
    run();
    assertEquals(List.of(), about(west, application));
  }

  @Test
  void whatIsNoAddressIsRefused() {
    for (String wrong :
        new String[] {null, "", "a", "a@b@c", "a@example.org\nBcc: b@example.org"}) {
      BusinessException refused =
          assertThrows(
              BusinessException.class, () -> as(WEST, () -> addresses.receiveAt(wrong)), wrong);
      assertEquals("notice.address.wrong", refused.key());
    }
  }

  private void run() throws Exception {
    callAs(notices.actor(), Executors.callable(notices::run));
  }

  private List<String> about(String recipient, UUID object) throws Exception {
    return callAs(
        INTAKE,
        () ->
            scenario.texts(
                "select subject || chr(10) || body from platform.mail where recipient = '"
                    + recipient
                    + "' and object_id in ('"
                    + object
                    + "', (select w.id from platform.work_item w where w.object_id = '"
                    + object
                    + "' and w.kind = 'sign' limit 1)) order by created_at"));
  }

  private static void as(Person person, Runnable step) throws Exception {
    callAs(person, Executors.callable(step));
  }
}
