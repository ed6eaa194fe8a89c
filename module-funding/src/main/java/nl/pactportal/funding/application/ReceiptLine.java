package nl.pactportal.funding.application;

import java.io.Serializable;

/** One fact of a receipt, as it is read. */
public record ReceiptLine(String label, String text) implements Serializable {}
