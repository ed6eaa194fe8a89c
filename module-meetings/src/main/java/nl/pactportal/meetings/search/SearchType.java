package nl.pactportal.meetings.search;

/** What can be found. */
public enum SearchType {
  ITEM,
  NOTE,
  DECISION,
  ACTION,
  DOCUMENT
}
