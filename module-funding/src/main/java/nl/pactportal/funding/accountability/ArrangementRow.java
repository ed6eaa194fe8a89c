package nl.pactportal.funding.accountability;

import java.io.Serializable;

/**
 * An arrangement as a page shows it.
 *
 * @param number 1: nothing unless asked; 2: performance; 3: performance and costs
 * @param proofSuffices an annex that proves it may stand for the report
 */
public record ArrangementRow(
    int number,
    boolean reportRequired,
    boolean linesRequired,
    boolean statementRequired,
    boolean proofSuffices,
    String source)
    implements Serializable {}
