package nl.pactportal.meetings.attendance;

import java.time.LocalTime;
import java.util.UUID;

/**
 * Between which times an item was treated, as far as clock and departures tell.
 *
 * @param exact whether both are its own begin and end; else they are those of items around it
 */
public record ItemWindow(UUID itemId, int number, LocalTime from, LocalTime until, boolean exact) {}
