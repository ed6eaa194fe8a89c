package nl.pactportal.funding.payment;

import java.io.Serializable;

/**
 * What came of a status file.
 *
 * @param pending not settled yet, as the bank says or because it says nothing of it
 */
public record ImportedResults(int paid, int failed, int pending) implements Serializable {}
