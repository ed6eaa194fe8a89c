package nl.pactportal.meetings.invitation;

import static nl.pactportal.meetings.People.NOORDOOST;
import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asking, telling of changes, and answers by link and in the portal. */
@ExtendWith(ArquillianExtension.class)
class InvitationIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject InvitationService invitations;
  @Inject AnswerService answers;
  @Inject InvitationDesk desk;

  private final String guest = "gast-" + UUID.randomUUID() + "@example.org";
  private final String other = "ander-" + UUID.randomUUID() + "@example.org";
  private UUID meeting;

  @BeforeEach
  void plan() throws Exception {
    meeting = desk.meeting("AM25");
  }

  @Test
  void theSequenceIsRequestUpdateCancel() throws Exception {
    desk.invite(meeting, guest, "AM25");
    List<String> first = desk.mailsTo(guest);
    assertEquals(1, first.size());
    String request = desk.calendarOf(first.get(0));
    assertTrue(request.contains("METHOD:REQUEST"), request);
    assertTrue(request.contains("UID:" + meeting + "@pact"), request);
    assertTrue(request.contains("SEQUENCE:0"), request);
    assertTrue(request.contains("RSVP=TRUE:mailto:" + guest), request);

    desk.sql(
        "update meetings.meeting set held_on = '2090-03-04', sequence = 1 where id = '%s'",
        meeting);
    desk.update();
    desk.update();
    List<String> second = desk.mailsTo(guest);
    assertEquals(2, second.size(), "told once");
    assertTrue(desk.calendarOf(second.get(1)).contains("DTSTART;VALUE=DATE:20900304"));
    assertTrue(desk.calendarOf(second.get(1)).contains("SEQUENCE:1"));

    desk.sql(
        "update meetings.meeting set status = 'CANCELLED', sequence = 2 where id = '%s'", meeting);
    desk.update();
    desk.update();
    List<String> third = desk.mailsTo(guest);
    assertEquals(3, third.size(), "told once");
    String cancel = desk.calendarOf(third.get(2));
    assertTrue(cancel.contains("METHOD:CANCEL") && cancel.contains("STATUS:CANCELLED"), cancel);
    assertTrue(cancel.contains("UID:" + meeting + "@pact"), cancel);
    assertTrue(cancel.contains("SEQUENCE:2"), cancel);
  }

  @Test
  void aMailNamesNobodyElse() throws Exception {
    desk.invite(meeting, guest, null);
    desk.invite(meeting, other, null);
    String mail = desk.mailsTo(guest).get(0) + desk.calendarOf(desk.mailsTo(guest).get(0));
    assertTrue(mail.contains(guest), "positive control");
    assertFalse(mail.contains(other));
  }

  @Test
  void whoIsUninvitedHearsItWithAHigherSequence() throws Exception {
    UUID id = desk.invite(meeting, guest, null);
    String token = desk.tokenOf(desk.mailsTo(guest).get(0));
    InvitationRow row = desk.row(meeting, id);
    callAs(
        SECRETARIAT,
        () -> {
          invitations.withdraw(id, row.version());
          return null;
        });
    String cancel = desk.calendarOf(desk.mailsTo(guest).get(1));
    assertTrue(cancel.contains("METHOD:CANCEL") && cancel.contains("SEQUENCE:1"), cancel);
    assertThrows(NotFoundException.class, () -> byLink(token), "its link is dead");
    desk.invite(meeting, guest, null);
    assertEquals(3, desk.mailsTo(guest).size(), "and may be invited again");
    String again = desk.calendarOf(desk.mailsTo(guest).get(2));
    assertTrue(again.contains("METHOD:REQUEST") && again.contains("SEQUENCE:2"), again);
  }

  @Test
  void aTwiceSentFormAsksOnceAndAnAddressIsAskedOnce() throws Exception {
    UUID id = UUID.randomUUID();
    desk.invite(meeting, id, guest, null);
    desk.invite(meeting, id, guest, null);
    assertEquals(1, desk.mailsTo(guest).size());
    assertThrows(BusinessException.class, () -> desk.invite(meeting, guest.toUpperCase(), null));
  }

  @Test
  void badInputIsRefusedAtItsField() {
    BusinessException refused =
        assertThrows(
            BusinessException.class,
            () -> desk.invite(meeting, "gast@example.org\r\nBcc: x@example.org", null));
    assertEquals("email", refused.field());
  }

  @Test
  void theLinkAnswersForThatInvitationAlone() throws Exception {
    UUID id = desk.invite(meeting, guest, null);
    UUID untouched = desk.invite(meeting, other, null);
    String token = desk.tokenOf(desk.mailsTo(guest).get(0));
    assertEquals(InvitationState.NEEDS_ACTION, byLink(token).state(), "looking changes nothing");
    assertEquals(meeting, byLink(token).meeting().id());
    answer(token, new Answer(InvitationState.DECLINED, "Vakantie", null, null));

    assertEquals(InvitationState.DECLINED, desk.row(meeting, id).state());
    assertEquals(AnswerWay.LINK, desk.row(meeting, id).answeredBy());
    assertEquals(InvitationState.NEEDS_ACTION, desk.row(meeting, untouched).state());
    assertEquals(1, desk.attendance(meeting, "apology and reason_said = 'Vakantie'"));
    answer(token, Answer.of(InvitationState.ACCEPTED));
    assertEquals(0, desk.attendance(meeting, "true"), "an apology taken back");
    assertThrows(NotFoundException.class, () -> byLink("x" + token));
  }

  @Test
  void aSubstituteIsAskedAndStandsWithWhomHeRepresents() throws Exception {
    UUID id = desk.invite(meeting, guest, "AM25");
    String token = desk.tokenOf(desk.mailsTo(guest).get(0));
    answer(token, new Answer(InvitationState.DELEGATED, null, "Vervanger West", other));

    assertEquals("Vervanger West", desk.row(meeting, id).substitute());
    String asked = desk.calendarOf(desk.mailsTo(other).get(0));
    assertTrue(asked.contains("DELEGATED-FROM=\"mailto:" + guest + "\""), asked);
    assertEquals(1, desk.attendance(meeting, "apology"));
    answer(desk.tokenOf(desk.mailsTo(other).get(0)), Answer.of(InvitationState.ACCEPTED));
    assertEquals(1, desk.attendance(meeting, "substitute_for is not null and not apology"));

    answer(token, Answer.of(InvitationState.ACCEPTED));
    assertEquals(0, desk.attendance(meeting, "true"), "comes after all");
    assertTrue(desk.calendarOf(desk.mailsTo(other).get(1)).contains("METHOD:CANCEL"));
    assertEquals(1, desk.list(meeting).size());
  }

  @Test
  void nobodySendsHimself() throws Exception {
    desk.invite(meeting, guest, null);
    String token = desk.tokenOf(desk.mailsTo(guest).get(0));
    Answer self = new Answer(InvitationState.DELEGATED, null, null, guest);
    assertEquals(
        "delegateEmail", assertThrows(BusinessException.class, () -> answer(token, self)).field());
    Answer nobody = new Answer(InvitationState.DELEGATED, null, null, null);
    assertThrows(BusinessException.class, () -> answer(token, nobody));
    assertEquals(InvitationState.NEEDS_ACTION, byLink(token).state());
  }

  @Test
  void aNewDateWantsANewAnswerAndTheOldLinkStaysGood() throws Exception {
    UUID id = desk.invite(meeting, guest, null);
    String token = desk.tokenOf(desk.mailsTo(guest).get(0));
    answer(token, Answer.of(InvitationState.DECLINED));
    desk.sql(
        "update meetings.meeting set held_on = '2090-03-04', sequence = 1 where id = '%s'",
        meeting);
    desk.update();
    assertEquals(InvitationState.NEEDS_ACTION, desk.row(meeting, id).state());
    assertEquals(0, desk.attendance(meeting, "true"));
    answer(token, Answer.of(InvitationState.ACCEPTED));
    assertEquals(InvitationState.ACCEPTED, desk.row(meeting, id).state());
  }

  @Test
  void aMeetingThatIsOverTakesNoAnswer() throws Exception {
    desk.invite(meeting, guest, null);
    String token = desk.tokenOf(desk.mailsTo(guest).get(0));
    desk.sql("update meetings.meeting set status = 'HELD', sequence = 1 where id = '%s'", meeting);
    assertThrows(BusinessException.class, () -> answer(token, Answer.of(InvitationState.DECLINED)));
    desk.update();
    assertEquals(1, desk.mailsTo(guest).size(), "nobody is told that it was held");
    assertEquals(0, desk.attendance(meeting, "true"));
  }

  @Test
  void whoActsForThePartyAnswersInThePortal() throws Exception {
    UUID own = desk.invite(meeting, guest, "AM25");
    UUID foreign = desk.invite(meeting, other, "AM27");
    assertEquals(1, callAs(WEST, () -> answers.mine(meeting)).size());
    answerAs(WEST, own);
    assertEquals(AnswerWay.PORTAL, desk.row(meeting, own).answeredBy());
    assertThrows(NotFoundException.class, () -> answerAs(WEST, foreign));
    assertThrows(NotFoundException.class, () -> answerAs(NOORDOOST, foreign), "not its meeting");
    assertEquals(InvitationState.NEEDS_ACTION, desk.row(meeting, foreign).state());
  }

  @Test
  void aPartnerAnswersForAMeetingOfAllWithoutWritingAnythingElse() throws Exception {
    UUID all = desk.meeting("PB");
    UUID own = desk.invite(all, guest, "AM27");
    answerAs(all, NOORDOOST, own);
    assertEquals(InvitationState.DECLINED, desk.row(all, own).state());
  }

  @Test
  void thoseWithAMandateThatDayAreAskedOnceAndAnswerAsThemselves() throws Exception {
    UUID body = UUID.randomUUID();
    desk.sql(
        "insert into meetings.body (region_code, id, name, kind, public, version)"
            + " values ('AM25', '%s', 'Overleg %s', 'EVENT', false, 1)",
        body, body);
    desk.sql("update meetings.meeting set body_id = '%s' where id = '%s'", body, meeting);
    Person member = Person.of("member-" + body, "", WEST.roles(), "AM25");
    mandate(body, guest, "MEMBER", "'CHAIR'", "null", member.subject());
    mandate(body, other, "MEMBER", "null", "'2089-12-31'", "x");
    mandate(body, "plv-" + guest, "SUBSTITUTE", "null", "null", "x");
    mandate(body, "", "ADVISER", "null", "null", "x");

    assertEquals(new BodyInvited(1, 1), callAs(SECRETARIAT, () -> invitations.inviteBody(meeting)));
    assertEquals(new BodyInvited(0, 1), callAs(SECRETARIAT, () -> invitations.inviteBody(meeting)));
    InvitationRow row = desk.list(meeting).get(0);
    assertEquals(InvitationRole.CHAIR, row.role());
    assertTrue(desk.calendarOf(desk.mailsTo(guest).get(0)).contains("ROLE=CHAIR"));
    assertEquals(0, callAs(WEST, () -> answers.mine(meeting)).size(), "somebody else's mandate");
    answerAs(member, row.id());
    assertEquals(1, desk.attendance(meeting, "apology and mandate_id is not null"));
  }

  private void mandate(
      UUID body, String email, String capacity, String role, String endsOn, String subject)
      throws Exception {
    desk.sql(
        "insert into meetings.mandate (region_code, id, body_id, holder_said, email, capacity,"
            + " usual_role, ends_on, end_uncertain, subject, version) values ('AM25', '%s', '%s',"
            + " 'Lid', nullif('%s', ''), '%s', %s, %s, false, '%s', 1)",
        UUID.randomUUID(), body, email, capacity, role, endsOn, subject);
  }

  @Test
  void onlyTheSecretariatInvites() {
    assertThrows(NotPermittedException.class, () -> callAs(WEST, () -> invitations.read(meeting)));
    assertThrows(
        NotFoundException.class,
        () -> callAs(SECRETARIAT, () -> invitations.read(UUID.randomUUID())));
  }

  private void answerAs(Person person, UUID invitation) throws Exception {
    answerAs(meeting, person, invitation);
  }

  private void answerAs(UUID which, Person person, UUID invitation) throws Exception {
    callAs(
        person,
        () -> {
          answers.answer(which, invitation, Answer.of(InvitationState.DECLINED));
          return null;
        });
  }

  private AnswerSheet byLink(String token) throws Exception {
    return callAs(Person.VISITOR, () -> answers.byLink(token));
  }

  private void answer(String token, Answer answer) throws Exception {
    callAs(
        Person.VISITOR,
        () -> {
          answers.answerByLink(token, answer);
          return null;
        });
  }
}
