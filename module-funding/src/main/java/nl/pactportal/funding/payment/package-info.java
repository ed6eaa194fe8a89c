/**
 * Payments: released advances and balances go to the bank in a batch that one person makes and
 * another approves, on an account that is frozen then; and what the bank made of them.
 */
package nl.pactportal.funding.payment;
