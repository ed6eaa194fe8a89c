package nl.pactportal.funding.scheme;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A change as pages show it. */
public record ChangeRow(
    UUID id,
    long version,
    UUID callId,
    ChangeKind kind,
    ChangeStatus status,
    Integer edition,
    String before,
    String after,
    String reason,
    String source,
    boolean fromDecision,
    String proposedBy,
    String proposedByName,
    Instant proposedAt,
    String decidedByName,
    Instant decidedAt,
    String declineReason,
    String earlyBudgetOpen,
    String earlyFromBudget,
    String earlyAnnounced)
    implements Serializable {

  public boolean waiting() {
    return status == ChangeStatus.PROPOSED;
  }

  /** The last day it moves to; null if it moves none. */
  public Instant movedTo() {
    if (kind != ChangeKind.CLOSING) {
      return null;
    }
    String own = movedRegions().isEmpty() ? "closesAt" : "closing." + movedRegions().get(0);
    return Instant.parse(facts().get(own));
  }

  /** The closing instant somebody who decides should think about; null if it is not about one. */
  public Instant closing() {
    return kind == ChangeKind.PUBLISH ? Instant.parse(facts().get("closesAt")) : movedTo();
  }

  /** That day as people say it. */
  public String movedSaid() {
    String name = movedRegions().isEmpty() ? "closingSaid" : "closingSaid." + movedRegions().get(0);
    boolean said =
        kind == ChangeKind.CLOSING
            || differences().stream().anyMatch(fact -> fact.name().equals(name));
    return said ? facts().get(name) : null;
  }

  /** The regions it moves it for; empty for all. */
  public List<String> movedRegions() {
    return differences().stream()
        .filter(fact -> fact.name().matches("closing(Said)?\\..*") && fact.after() != null)
        .map(fact -> fact.name().substring(fact.name().indexOf('.') + 1))
        .distinct()
        .toList();
  }

  /** What is changed by it; of a first edition, all of it. */
  public List<Difference> differences() {
    return Difference.between(TermFacts.of(before), facts());
  }

  /** Nothing was there before it. */
  public boolean first() {
    return TermFacts.of(before).isEmpty();
  }

  /** Its money, for who looks at a concept: a published call has tables for it. */
  public List<Difference> amounts() {
    return Difference.between(Map.of(), facts()).stream()
        .filter(fact -> fact.name().matches("kind|ceiling|share\\..*"))
        .toList();
  }

  public Map<String, String> facts() {
    return TermFacts.of(after);
  }
}
