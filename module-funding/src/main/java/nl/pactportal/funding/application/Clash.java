package nl.pactportal.funding.application;

import java.io.Serializable;

/**
 * A field two people changed at the same time.
 *
 * @param label key of its name in the bundle, or null where the form names it
 * @param field its key in the form, or null
 * @param theirs what is stored now; {@code mine} stays in the form
 */
public record Clash(String label, String field, String theirs, String mine)
    implements Serializable {}
