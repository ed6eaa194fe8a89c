package nl.pactportal.funding.recovery;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.money.Money;

/** A line of the account of a debt. */
public record EntryRow(
    UUID id, EntryKind kind, Money cents, LocalDate on, String said, String recordedByName)
    implements Serializable {}
