package nl.pactportal.meetings.minutes.document;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Minutes as every output shows them: page, PDF, ODT, ORI-A, JSON.
 *
 * @param reduced whether this is the public variant
 * @param closedItems how many agenda items the public variant leaves out
 */
public record MinutesDocument(
    String title,
    State state,
    MeetingFacts facts,
    List<DocumentSection> sections,
    boolean reduced,
    int closedItems) {

  /**
   * Which version it is and how far it came.
   *
   * @param approvedBy body of the meeting that approved it
   */
  public record State(
      int number,
      MinutesStatus status,
      LocalDate approvedOn,
      String approvedBy,
      String approvalSaid,
      String reopenedSaid) {}

  public static MinutesDocument of(
      State state, MeetingFacts facts, List<DocumentSection> sections) {
    return new MinutesDocument(MinutesText.title(facts), state, facts, sections, false, 0);
  }

  /**
   * The one switch between the partners' minutes and everybody's: names of people become their
   * organisation, addresses and closed items go.
   */
  public MinutesDocument forPublic() {
    if (reduced) {
      return this;
    }
    List<MeetingFacts.ItemFact> open =
        facts.items().stream().filter(item -> !item.closed()).toList();
    List<java.util.UUID> closed =
        facts.items().stream()
            .filter(MeetingFacts.ItemFact::closed)
            .map(MeetingFacts.ItemFact::id)
            .toList();
    List<DocumentSection> shown =
        sections.stream()
            .filter(section -> section.items().stream().noneMatch(closed::contains))
            .map(DocumentSection::plain)
            .toList();
    UnaryOperator<String> reduce = NameReduction.of(facts);
    MeetingFacts rest = NameReduction.reduced(facts, open);
    return RecordTexts.mapped(
        new MinutesDocument(title, state, rest, shown, true, closed.size()), reduce);
  }

  public DocumentSection section(String place) {
    return sections.stream().filter(s -> s.place().equals(place)).findFirst().orElse(null);
  }
}
