package nl.pactportal.meetings.handover;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What a hand-over would do, before it is done. */
public record HandoverPreview(
    String from, String to, LocalDate day, boolean begins, List<OpenWork> work)
    implements Serializable {}
