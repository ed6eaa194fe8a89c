package nl.pactportal.meetings.ballot;

import java.util.UUID;

/**
 * Somebody who may vote, as the secretariat writes it down.
 *
 * @param attendanceId line of the list of those present
 * @param weight number of votes; 0: none
 * @param saidPresent where the list leaves it open whether he is there: what the secretariat says
 * @param delegateId who votes in his place, or null
 */
public record VoterEntry(UUID attendanceId, int weight, boolean saidPresent, UUID delegateId) {}
