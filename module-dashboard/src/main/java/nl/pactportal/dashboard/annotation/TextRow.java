package nl.pactportal.dashboard.annotation;

import java.io.Serializable;
import java.time.Instant;

/** A text a note had. */
public record TextRow(String text, Instant writtenAt) implements Serializable {}
