package nl.pactportal.funding.payment;

import java.io.Serializable;
import java.util.List;

/** A batch and its payments. */
public record BatchDetail(BatchRow batch, List<PaymentRow> payments) implements Serializable {
  /** Some are with the bank, and nobody has said yet what became of them. */
  public boolean waiting() {
    return batch.approved() && payments.stream().anyMatch(PaymentRow::waiting);
  }
}
