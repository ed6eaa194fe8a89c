package nl.pactportal.funding.assessment;

import java.io.Serializable;
import java.time.LocalDate;

/** A hearing as a page shows it. */
public record HearingRow(
    LocalDate invitedOn, LocalDate heardOn, String views, String recordedByName)
    implements Serializable {}
