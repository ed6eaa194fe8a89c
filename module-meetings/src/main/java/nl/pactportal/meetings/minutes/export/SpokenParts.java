package nl.pactportal.meetings.minutes.export;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.minutes.document.MeetingFacts.AttendeeFact;
import nl.pactportal.meetings.minutes.document.MeetingFacts.ItemFact;
import nl.pactportal.meetings.minutes.document.MinutesDocument;
import nl.pactportal.meetings.minutes.document.RecordFact;

/**
 * What somebody said, with all items that were on the table then: several when treated together.
 */
final class SpokenParts {
  /** One contribution. */
  record Part(UUID id, UUID speaker, String text, List<ItemFact> items) {}

  private SpokenParts() {}

  static List<Part> of(MinutesDocument document, AttendeeFact who) {
    List<Part> parts = new ArrayList<>();
    for (ItemFact item : document.facts().items()) {
      for (RecordFact fact : item.records()) {
        if (fact.type() == RecordFact.Type.NOTE && fact.speakers().contains(who.role())) {
          parts.add(new Part(fact.id(), who.id(), fact.text(), together(document, item)));
        }
      }
    }
    return parts;
  }

  private static List<ItemFact> together(MinutesDocument document, ItemFact item) {
    return document.sections().stream()
        .filter(section -> section.items().contains(item.id()))
        .findFirst()
        .map(section -> items(document, section.items()))
        .orElse(List.of(item));
  }

  private static List<ItemFact> items(MinutesDocument document, List<UUID> ids) {
    return document.facts().items().stream().filter(i -> ids.contains(i.id())).toList();
  }
}
