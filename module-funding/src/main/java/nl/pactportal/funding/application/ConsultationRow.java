package nl.pactportal.funding.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A board member the region spoke with about its application.
 *
 * @param said his role or function, no name
 */
public record ConsultationRow(UUID id, String said, LocalDate heldOn, String remark)
    implements Serializable {}
