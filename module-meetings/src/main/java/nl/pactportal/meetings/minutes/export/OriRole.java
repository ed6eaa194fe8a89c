package nl.pactportal.meetings.minutes.export;

import nl.pactportal.meetings.minutes.document.MeetingFacts.AttendeeFact;

/** What somebody was in the meeting, in words. */
final class OriRole {
  private OriRole() {}

  static String of(AttendeeFact who) {
    return switch (String.valueOf(who.meetingRole())) {
      case "CHAIR" -> "Voorzitter";
      case "MINUTE_KEEPER" -> "Notulist";
      case "ADVISER" -> "Adviseur";
      case "GUEST" -> "Gast";
      default -> "Deelnemer";
    };
  }
}
