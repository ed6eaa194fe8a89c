package nl.pactportal.meetings.ballot;

import java.io.Serializable;
import java.util.List;

/**
 * Who could vote at an item.
 *
 * @param quorumPercent share of the votes that has to be there, or null
 * @param seatVotes votes of all seats of the body; 0 when it has none
 */
public record Roll(Integer quorumPercent, int seatVotes, List<RollRow> rows)
    implements Serializable {}
