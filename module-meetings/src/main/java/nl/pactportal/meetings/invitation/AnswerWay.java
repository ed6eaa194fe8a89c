package nl.pactportal.meetings.invitation;

/** How an answer came in. */
public enum AnswerWay {
  /** The personal link in a mail. */
  LINK,
  /** Signed in, on the page of the meeting. */
  PORTAL,
  /** By the calendar program, as iTIP. */
  MAIL
}
