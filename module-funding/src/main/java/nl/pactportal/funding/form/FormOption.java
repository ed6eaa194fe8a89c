package nl.pactportal.funding.form;

import java.io.Serializable;

/** One of the answers a field allows. */
public record FormOption(String code, Words label) implements Serializable {}
