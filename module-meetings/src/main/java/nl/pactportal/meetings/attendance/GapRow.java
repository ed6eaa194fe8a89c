package nl.pactportal.meetings.attendance;

/**
 * A party that was there, and nobody of it at these items.
 *
 * @param toEnd nobody of it came back
 */
public record GapRow(String party, String partyName, int fromItem, int untilItem, boolean toEnd) {}
