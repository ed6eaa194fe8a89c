package nl.pactportal.meetings.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {
  private static final UUID MEETING = UUID.fromString("a0000000-0000-7000-8000-000020200901");
  private static final String STAMP = "20200801T100000Z";

  @ParameterizedTest
  @CsvSource({"ACCEPTED,ACCEPTED", "declined,DECLINED", "TENTATIVE,TENTATIVE"})
  void readsAnAnswer(String partstat, InvitationState state) throws Exception {
    ItipReply reply =
        ReplyReader.read(Replies.reply(MEETING, "Gast@Example.org", partstat, 4, STAMP));
    assertEquals(MEETING, reply.meetingId());
    assertEquals("gast@example.org", reply.attendee().text());
    assertEquals(state, reply.state());
    assertEquals(4, reply.sequence());
    assertEquals(Instant.parse("2020-08-01T10:00:00Z"), reply.stamp());
    assertEquals("Ik ben er, later", reply.comment());
    assertNull(reply.delegate());
  }

  @Test
  void readsADelegation() throws Exception {
    ItipReply reply =
        ReplyReader.read(
            Replies.delegation(MEETING, "gast@example.org", "ander@example.org", STAMP));
    assertEquals(InvitationState.DELEGATED, reply.state());
    assertEquals("ander@example.org", reply.delegate().text());
  }

  @Test
  void aForeignUidIsNoMeetingOfOurs() throws Exception {
    String foreign =
        Replies.reply(MEETING, "gast@example.org", "ACCEPTED", 0, STAMP)
            .replace("@pact", "@google.com");
    assertNull(ReplyReader.read(foreign).meetingId());
  }

  @ParameterizedTest
  @ValueSource(strings = {"REQUEST", "COUNTER", "CANCEL", "REFRESH"})
  void anotherMethodIsNoAnswer(String method) {
    assertVerdict(
        MailVerdict.NO_REPLY,
        Replies.with(method, MEETING, "gast@example.org", "PARTSTAT=ACCEPTED", 0, STAMP));
  }

  @Test
  void needsActionIsNoAnswer() {
    assertVerdict(
        MailVerdict.NO_REPLY, Replies.reply(MEETING, "gast@example.org", "NEEDS-ACTION", 0, STAMP));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "geen agenda",
        "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n",
        "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT\r\n",
        "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nATTENDEE:x\r\nEND:VEVENT\r\nEND:VCALENDAR"
      })
  void rubbishIsUnreadable(String rubbish) {
    ReplyReader.Unusable unusable =
        assertThrows(ReplyReader.Unusable.class, () -> ReplyReader.read(rubbish));
    assertEquals(
        rubbish.contains("METHOD:REPLY") ? MailVerdict.UNREADABLE : unusable.verdict(),
        unusable.verdict());
  }

  @Test
  void brokenNumbersAndDatesAreUnreadable() {
    String good = Replies.reply(MEETING, "gast@example.org", "ACCEPTED", 0, STAMP);
    assertVerdict(MailVerdict.UNREADABLE, good.replace("SEQUENCE:0", "SEQUENCE:veel"));
    assertVerdict(MailVerdict.UNREADABLE, good.replace("DTSTAMP:" + STAMP, "DTSTAMP:gisteren"));
    assertVerdict(MailVerdict.UNREADABLE, good.replace("MAILTO:gast@example.org", "niemand"));
  }

  private static void assertVerdict(MailVerdict verdict, String ics) {
    assertEquals(
        verdict, assertThrows(ReplyReader.Unusable.class, () -> ReplyReader.read(ics)).verdict());
  }
}
