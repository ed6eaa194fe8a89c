package nl.pactportal.meetings.publication;

import java.io.Serializable;

/** A category of the Woo under which something is made public. */
public record WooCategory(String code, String name) implements Serializable {}
