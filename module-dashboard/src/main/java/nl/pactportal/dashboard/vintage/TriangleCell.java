package nl.pactportal.dashboard.vintage;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.dashboard.observation.Missing;

/**
 * What one release said of one period.
 *
 * @param title of the period, as that release words it
 * @param soft whether it was provisional then, by its period or by itself
 */
public record TriangleCell(
    UUID release,
    Instant publishedAt,
    String sourceVersion,
    String period,
    String title,
    BigDecimal value,
    Missing missing,
    boolean soft) {}
