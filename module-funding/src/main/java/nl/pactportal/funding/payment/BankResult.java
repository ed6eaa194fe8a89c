package nl.pactportal.funding.payment;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a bank says about one payment.
 *
 * @param amount in euro; null if it does not say
 * @param on the day it was settled; null if it does not say
 * @param reason code and words of the bank; may be empty
 */
record BankResult(
    String endToEndId, BankVerdict verdict, BigDecimal amount, LocalDate on, String reason) {}
