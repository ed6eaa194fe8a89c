package nl.pactportal.meetings.live;

import java.io.Serializable;

/**
 * A text somebody saved while another had changed it: both, and what could become of them. The one
 * who came second decides.
 *
 * @param version the other text has now
 * @param proposal of the two
 * @param conflict both changed the same sentence, so that the proposal holds both versions of it
 */
public record MergeForm(String mine, String theirs, long version, String proposal, boolean conflict)
    implements Serializable {}
