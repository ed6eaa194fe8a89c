package nl.pactportal.funding.penalty;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What was decided on too late.
 *
 * @param objectId that the notice of default is about
 * @param dossierId the application its letter belongs to; may be null
 * @param reference of the letter
 * @param about in the words of a letter
 * @param endedOn the day nothing was waited for anymore; null while something is
 */
public record PenaltyCase(
    UUID objectId, UUID dossierId, String reference, String about, LocalDate endedOn) {}
