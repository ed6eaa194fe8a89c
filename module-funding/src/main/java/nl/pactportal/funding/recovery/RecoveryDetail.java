package nl.pactportal.funding.recovery;

import java.io.Serializable;
import java.util.List;
import nl.pactportal.funding.term.Term;
import nl.pactportal.platform.money.Money;

/**
 * A debt with its account.
 *
 * @param running interest until today that is not charged yet
 * @param term to pay
 */
public record RecoveryDetail(RecoveryRow recovery, List<EntryRow> entries, Money running, Term term)
    implements Serializable {

  /** By a payment of the province that came back. */
  public boolean covered() {
    return entries.stream().anyMatch(entry -> entry.kind() == EntryKind.RETURNED);
  }
}
