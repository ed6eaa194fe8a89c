package nl.pactportal.meetings.decision;

import java.io.Serializable;
import java.util.UUID;

/** A decision as pages show it. */
public record DecisionRow(UUID id, UUID agendaItemId, DecisionKind kind, String text)
    implements Serializable {}
