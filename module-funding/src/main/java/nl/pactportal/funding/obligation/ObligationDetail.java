package nl.pactportal.funding.obligation;

import java.io.Serializable;
import java.util.List;

/**
 * An obligation with its versions and the chain it is part of.
 *
 * @param changes newest first
 * @param into where it went, or null
 * @param absorbed those that were merged into it
 * @param targets those it could be merged into
 */
public record ObligationDetail(
    ObligationRow obligation,
    List<ChangeRow> changes,
    ObligationRow into,
    List<ObligationRow> absorbed,
    List<ObligationRow> targets)
    implements Serializable {

  /** The change that waits for a second person, or null. */
  public ChangeRow open() {
    return changes.stream().filter(ChangeRow::waiting).findFirst().orElse(null);
  }
}
