package nl.pactportal.funding.payment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.account.SepaAccount;
import nl.pactportal.platform.money.Money;

/**
 * A payment of a batch, as the page and the file show it.
 *
 * @param covered of what came back, what met a debt
 */
public record PaymentRow(
    UUID id,
    long version,
    String regionCode,
    UUID batchId,
    UUID applicationId,
    String reference,
    String iban,
    String holder,
    Money amount,
    String endToEndId,
    String remittance,
    PaymentStatus status,
    LocalDate paidOn,
    LocalDate returnedOn,
    Money covered,
    String reason)
    implements Serializable {

  public String grouped() {
    return SepaAccount.grouped(iban);
  }

  public boolean waiting() {
    return status == PaymentStatus.IN_BATCH;
  }

  public boolean paid() {
    return status == PaymentStatus.PAID;
  }

  /** Of what came back, what is paid again. */
  public Money again() {
    return amount.minus(covered);
  }

  /** Goes to the bank with its batch. */
  boolean sent() {
    return status != PaymentStatus.WITHDRAWN;
  }
}
