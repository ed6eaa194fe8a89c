package nl.pactportal.funding.application;

import java.io.Serializable;
import java.util.List;
import nl.pactportal.funding.term.SuspensionRow;
import nl.pactportal.funding.term.Term;

/** Within when is decided, and when the clock of that stood still. */
public record DecisionTerm(Term term, List<SuspensionRow> suspensions) implements Serializable {

  /** The clock stands still now, so the last day still moves. */
  public boolean paused() {
    return suspensions.stream().anyMatch(SuspensionRow::open);
  }
}
