package nl.pactportal.meetings.followup;

import nl.pactportal.meetings.decision.DecisionKind;

/**
 * Which decisions to list; what is null does not matter.
 *
 * @param held only those that still have to come back
 */
public record RegisterFilter(String body, DecisionKind kind, boolean held) {}
