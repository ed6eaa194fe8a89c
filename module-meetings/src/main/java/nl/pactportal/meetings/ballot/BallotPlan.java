package nl.pactportal.meetings.ballot;

import java.util.List;

/** A vote before it is held: on what, how, and who may. */
public record BallotPlan(
    String question, Method method, Majority majority, List<VoterEntry> voters) {}
