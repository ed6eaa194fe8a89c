package nl.pactportal.funding.assessment;

import java.io.Serializable;
import java.util.List;
import nl.pactportal.funding.call.CallRow;

/**
 * The list of every call, or the one that holds for a call.
 *
 * @param call null for the list of every call
 * @param own the call has a list of its own
 * @param open whether it can still be changed
 * @param ended what was asked before, newest first
 */
public record ChecklistPage(
    CallRow call, boolean own, boolean open, List<CheckRow> asked, List<CheckRow> ended)
    implements Serializable {

  public List<CheckRow> getIntake() {
    return of(CheckPhase.INTAKE);
  }

  public List<CheckRow> getCriteria() {
    return of(CheckPhase.ASSESSMENT);
  }

  List<CheckRow> of(CheckPhase phase) {
    return asked.stream().filter(row -> row.phase() == phase).toList();
  }
}
