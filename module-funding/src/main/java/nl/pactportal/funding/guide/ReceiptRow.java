package nl.pactportal.funding.guide;

import java.io.Serializable;
import java.time.Instant;

/**
 * Whether a region read a version.
 *
 * @param readAt null if it has not
 */
public record ReceiptRow(String regionCode, String regionName, Instant readAt)
    implements Serializable {}
