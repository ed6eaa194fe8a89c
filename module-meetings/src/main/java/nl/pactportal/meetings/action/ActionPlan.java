package nl.pactportal.meetings.action;

import java.time.LocalDate;
import java.util.List;

/**
 * An action as a meeting agreed on it. Minutes often name no owner and no date: both stay empty
 * then and are shown as missing.
 *
 * @param owners who will do it, the one who answers for it first; often of several organisations
 * @param dueSaid the date as said: "eind oktober"
 */
public record ActionPlan(
    ActionKind kind,
    String text,
    List<OwnerSaid> owners,
    LocalDate dueOn,
    String dueSaid,
    ActionContext context) {

  public ActionPlan {
    owners = owners.stream().filter(owner -> !owner.isEmpty()).distinct().toList();
  }

  /** An ordinary action with at most one owner. */
  public ActionPlan(String text, String owner, String ownerParty, LocalDate dueOn, String dueSaid) {
    this(
        ActionKind.ACTION,
        text,
        List.of(new OwnerSaid(owner, ownerParty)),
        dueOn,
        dueSaid,
        ActionContext.NONE);
  }

  public String owner() {
    return owners.isEmpty() ? null : owners.get(0).said();
  }

  public String ownerParty() {
    return owners.isEmpty() ? null : owners.get(0).party();
  }

  /** Those who do it together with the first. */
  List<OwnerSaid> coOwners() {
    return owners.size() < 2 ? List.of() : owners.subList(1, owners.size());
  }
}
