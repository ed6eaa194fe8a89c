package nl.pactportal.meetings.live;

import java.io.Serializable;

/**
 * @param text of both
 * @param conflict both changed the same sentence; then both versions of it stand in the text
 */
public record MergeProposal(String text, boolean conflict) implements Serializable {}
