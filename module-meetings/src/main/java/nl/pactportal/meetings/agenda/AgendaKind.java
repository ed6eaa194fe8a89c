package nl.pactportal.meetings.agenda;

/** What an item asks of the meeting. */
public enum AgendaKind {
  INFORMATION,
  OPINION,
  DECISION,
  APPROVAL
}
