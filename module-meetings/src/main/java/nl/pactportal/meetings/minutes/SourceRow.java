package nl.pactportal.meetings.minutes;

import java.util.List;
import java.util.stream.Stream;
import nl.pactportal.meetings.minutes.document.DocumentSection;
import nl.pactportal.meetings.minutes.document.MeetingFacts;
import nl.pactportal.meetings.minutes.document.MeetingFacts.ItemFact;

/**
 * A record a section was made from, to be shown beside its text.
 *
 * @param kind NOTE, DECISION, ACTION, ROUND, ITEM, ATTENDANCE; GONE if it is no longer there
 */
public record SourceRow(String kind, String text) {

  static List<SourceRow> of(DocumentSection section, MeetingFacts facts) {
    return section.sources().stream().flatMap(source -> found(source, facts)).toList();
  }

  private static Stream<SourceRow> found(String source, MeetingFacts facts) {
    String kind = source.substring(0, source.indexOf(' '));
    String id = source.substring(source.indexOf(' ') + 1);
    List<SourceRow> rows =
        Stream.concat(
                Stream.concat(items(kind, id, facts), records(kind, id, facts)),
                facts.attendees().stream()
                    .filter(a -> a.id().toString().equals(id))
                    .map(a -> new SourceRow(kind, a.role())))
            .toList();
    return rows.isEmpty() ? Stream.of(new SourceRow("GONE", "")) : rows.stream();
  }

  /** An item is a source of its own only where somebody wrote text at it. */
  private static Stream<SourceRow> items(String kind, String id, MeetingFacts facts) {
    return facts.items().stream()
        .filter(item -> item.id().toString().equals(id))
        .map(item -> new SourceRow(kind, item.minutes() == null ? item.title() : item.minutes()));
  }

  private static Stream<SourceRow> records(String kind, String id, MeetingFacts facts) {
    return facts.items().stream()
        .map(ItemFact::records)
        .flatMap(List::stream)
        .filter(record -> record.id().toString().equals(id))
        .map(record -> new SourceRow(kind, record.text()));
  }
}
