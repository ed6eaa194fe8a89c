package nl.pactportal.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.pactportal.meetings.calendar.CalendarMeeting;
import nl.pactportal.meetings.calendar.CalendarOrigin;
import nl.pactportal.meetings.calendar.IcsCalendar;
import nl.pactportal.meetings.mail.MailText;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.export.IcsText;
import nl.pactportal.platform.identity.SecretToken;
import nl.pactportal.platform.mail.Letter;
import nl.pactportal.platform.mail.MailAddress;
import nl.pactportal.platform.mail.Outbox;

/**
 * The mails about an invitation. They name the body, the day and a link; the calendar part knows
 * nobody but who gets it, and whom he represents.
 */
@ApplicationScoped
public class InvitationMail {
  @Inject InvitationRepository invitations;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /** Asks, or asks again because something changed. */
  void ask(CalendarMeeting meeting, Invitation invitation) {
    boolean first = invitation.getSentSequence() == null;
    invitation.asked(meeting.sequence());
    SecretToken token = SecretToken.next();
    invitations.addToken(invitation, token, clock.instant());
    String link = Setting.BASE_URL.value() + "/meetings/public/answer.xhtml?token=" + token.text();
    String kind = first ? "invitation.mail.new" : "invitation.mail.changed";
    Letter letter = letter(meeting, invitation, kind, link);
    CalendarMeeting shown = meeting.as(meeting.status(), invitation.sequenceOf(meeting.sequence()));
    outbox.put(letter.with("REQUEST", calendar("REQUEST", shown, invitation)));
  }

  /** Takes the question back: the meeting is off, or this person need not come. */
  void cancel(CalendarMeeting meeting, Invitation invitation) {
    invitation.cancelled();
    Letter letter =
        letter(
            meeting,
            invitation,
            "invitation.mail.cancelled",
            CalendarOrigin.configured().meeting(meeting.id()));
    CalendarMeeting off = meeting.as("CANCELLED", invitation.sequenceOfCancel(meeting.sequence()));
    outbox.put(letter.with("CANCEL", calendar("CANCEL", off, invitation)));
  }

  private static Letter letter(
      CalendarMeeting meeting, Invitation invitation, String kind, String link) {
    return Letter.plain(
        meeting.regionCode(),
        invitation.getId(),
        invitation.address(),
        MailText.subject(kind + ".subject", meeting.body(), meeting.heldOn()),
        MailText.body(kind + ".body", meeting.body(), meeting.heldOn(), link));
  }

  private String calendar(String method, CalendarMeeting meeting, Invitation invitation) {
    return new IcsCalendar(method, CalendarOrigin.configured(), clock.instant())
        .zone()
        .meeting(meeting, List.of(attendee(invitation)))
        .toString();
  }

  private String attendee(Invitation invitation) {
    List<String> parts = new ArrayList<>();
    parts.add("ATTENDEE");
    parts.add("CN=" + IcsText.quoted(invitation.getName()));
    parts.add("ROLE=" + invitation.getRole().itip());
    parts.add("PARTSTAT=" + invitation.getState().partstat());
    parts.add("RSVP=TRUE");
    if (invitation.getDelegatedFromId() != null) {
      parts.add("DELEGATED-FROM=" + mailto(invitations.find(invitation.getDelegatedFromId())));
    }
    if (invitation.getState() == InvitationState.DELEGATED) {
      parts.add("DELEGATED-TO=" + mailto(invitations.find(invitation.getDelegatedToId())));
    }
    return String.join(";", parts) + ":mailto:" + invitation.address();
  }

  private static String mailto(Invitation other) {
    MailAddress address = other.address();
    return "\"mailto:" + address + "\"";
  }
}
