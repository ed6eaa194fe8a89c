package nl.pactportal.meetings.attendance;

import java.time.LocalTime;
import java.util.UUID;

/**
 * A sentence of the minutes such as "N.B. De coördinator Zuidoost verlaat de vergadering."
 *
 * @param arrival came in before the item; else left after it
 * @param clock null if nobody noted it
 */
public record MovementRow(
    UUID attendanceId,
    String role,
    String onBehalfOfName,
    boolean arrival,
    UUID itemId,
    int itemNumber,
    LocalTime clock) {}
