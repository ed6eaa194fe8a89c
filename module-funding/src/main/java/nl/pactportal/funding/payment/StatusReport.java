package nl.pactportal.funding.payment;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a bank says about a file it got (ISO 20022 pain.002.001.10).
 *
 * @param messageId of the file it is about
 * @param count how many payments that had; null if it does not say
 * @param sum what they came to; null if it does not say
 * @param whole a verdict on all of it, where no payment is named; null if there is none
 */
record StatusReport(
    String messageId, Integer count, BigDecimal sum, BankVerdict whole, List<BankResult> results) {}
