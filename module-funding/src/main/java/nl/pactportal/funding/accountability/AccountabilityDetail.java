package nl.pactportal.funding.accountability;

import java.io.Serializable;
import java.util.List;
import nl.pactportal.funding.term.Term;
import nl.pactportal.platform.document.DocumentRow;
import nl.pactportal.platform.money.Money;

/**
 * An account with its lines.
 *
 * @param decideBy the term to determine, or null while it is not submitted
 */
public record AccountabilityDetail(
    AccountabilityRow account,
    List<AccountLine> lines,
    AskedAccount asked,
    List<DocumentRow> documents,
    Term decideBy)
    implements Serializable {

  public Money claimed() {
    return lines.stream().map(AccountLine::claimed).reduce(Money.ZERO, Money::plus);
  }

  public Money accepted() {
    return lines.stream()
        .map(line -> line.accepted() == null ? Money.ZERO : line.accepted())
        .reduce(Money.ZERO, Money::plus);
  }
}
