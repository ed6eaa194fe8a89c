package nl.pactportal.funding.books;

import java.io.Serializable;
import java.time.Instant;

/** A comparison of state and books that was kept. */
public record CheckRow(Instant at, int differences) implements Serializable {}
