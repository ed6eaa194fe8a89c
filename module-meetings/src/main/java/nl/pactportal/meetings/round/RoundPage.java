package nl.pactportal.meetings.round;

import java.util.List;

/**
 * The list of rounds.
 *
 * @param open all that still wait for answers
 * @param closed one page of the others
 */
public record RoundPage(List<RoundRow> open, List<RoundRow> closed, int page, int pages) {}
