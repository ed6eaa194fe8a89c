package nl.pactportal.meetings.agenda;

/** How an item came on the agenda, as seen from the last published one. */
public enum AddedAs {
  DRAFT,
  /** After an agenda was published, before the day itself. */
  SUPPLEMENTARY,
  /** On the day itself or while the meeting was going on. */
  URGENT
}
