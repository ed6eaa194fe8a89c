package nl.pactportal.funding.objection;

import java.io.Serializable;
import java.time.Instant;

/** What was added, when and by whom. */
public record AdditionRow(String said, String addedByName, Instant addedAt)
    implements Serializable {}
