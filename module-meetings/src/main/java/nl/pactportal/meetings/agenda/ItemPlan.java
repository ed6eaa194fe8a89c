package nl.pactportal.meetings.agenda;

/**
 * What the secretariat says of one item.
 *
 * @param owner who brings it in, as said; or null
 * @param ownerParty code of the party that brings it in, or null
 * @param duration time budget in minutes, or null: unknown stays unknown
 * @param closed not for the public variant
 */
public record ItemPlan(
    String title,
    AgendaKind kind,
    String owner,
    String ownerParty,
    Integer duration,
    String note,
    boolean closed) {

  public static ItemPlan of(String title, AgendaKind kind, String owner) {
    return new ItemPlan(title, kind, owner, null, null, null, false);
  }
}
