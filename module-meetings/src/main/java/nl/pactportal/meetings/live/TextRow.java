package nl.pactportal.meetings.live;

import java.io.Serializable;

/** The free text of an agenda item, for who changes it. */
public record TextRow(long version, int number, String title, String text)
    implements Serializable {}
