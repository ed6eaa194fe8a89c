package nl.pactportal.funding.recovery;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Statutory interest from a day on.
 *
 * @param basisPoints hundredths of a percent a year
 * @param deMinimisCents less than this is not charged (Awb 4:98, second paragraph)
 */
public record Rate(LocalDate validFrom, int basisPoints, long deMinimisCents)
    implements Serializable {}
