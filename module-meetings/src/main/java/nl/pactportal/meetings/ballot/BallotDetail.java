package nl.pactportal.meetings.ballot;

import java.io.Serializable;
import java.util.List;

/** A ballot with all who may vote in it. */
public record BallotDetail(BallotRow ballot, List<VoteRow> votes) implements Serializable {}
