package nl.pactportal.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.meetings.minutes.document.DocumentSection;
import nl.pactportal.meetings.minutes.document.MeetingFacts;
import nl.pactportal.meetings.minutes.document.MinutesDocument;
import nl.pactportal.meetings.minutes.document.MinutesText;
import nl.pactportal.meetings.minutes.document.RecordJson;

/** Puts minutes together: what the records say, and over it what somebody wrote. */
@ApplicationScoped
public class MinutesReader {
  @Inject MinutesRepository minutes;
  @Inject FactsRepository facts;

  /**
   * @param wanted number of a version, or null for the latest
   */
  MinutesPage page(UUID meetingId, Integer wanted) {
    MeetingFacts recorded = facts.of(meetingId);
    List<MinutesRow> versions = minutes.versions(meetingId);
    MinutesRow shown =
        versions.stream()
            .filter(row -> wanted == null || row.number() == wanted)
            .findFirst()
            .orElse(null);
    MinutesDocument document = shown == null ? null : document(shown, recorded);
    MeetingFacts head = document == null ? recorded : document.facts();
    return new MinutesPage(head, versions, shown, document);
  }

  MinutesDocument document(UUID minutesId) {
    MinutesRow row = minutes.row(minutesId);
    return document(row, facts.of(row.meetingId()));
  }

  private MinutesDocument document(MinutesRow row, MeetingFacts recorded) {
    MeetingFacts kept = kept(row, recorded);
    List<MinutesSection> stored = minutes.sections(row.id());
    boolean whole = row.status().isFrozen() && !stored.isEmpty();
    List<DocumentSection> sections =
        whole
            ? stored.stream().map(MinutesSection::frozen).toList()
            : merged(MinutesText.sections(kept), stored);
    return MinutesDocument.of(state(row), kept, sections);
  }

  private MeetingFacts kept(MinutesRow row, MeetingFacts recorded) {
    String frozen = row.status().isFrozen() ? minutes.find(row.id()).getFacts() : null;
    return frozen == null ? recorded : RecordJson.read(frozen, MeetingFacts.class);
  }

  /** What was written stays, also when its item has gone from the agenda since. */
  private static List<DocumentSection> merged(
      List<DocumentSection> generated, List<MinutesSection> stored) {
    Map<String, MinutesSection> written = new LinkedHashMap<>();
    stored.forEach(section -> written.put(section.getPlace(), section));
    List<DocumentSection> merged = new ArrayList<>();
    for (DocumentSection section : generated) {
      MinutesSection own = written.remove(section.place());
      merged.add(
          own == null
              ? section
              : section.withText(own.getText(), own.getGenerated(), own.getVersion()));
    }
    written.values().forEach(left -> merged.add(left.frozen()));
    return List.copyOf(merged);
  }

  private static MinutesDocument.State state(MinutesRow row) {
    return new MinutesDocument.State(
        row.number(),
        row.status(),
        row.approvedOn(),
        row.approvedBy(),
        row.approvalSaid(),
        row.reopenedSaid());
  }
}
