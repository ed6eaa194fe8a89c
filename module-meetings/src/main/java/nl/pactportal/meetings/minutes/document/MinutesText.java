package nl.pactportal.meetings.minutes.document;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.meetings.minutes.document.MeetingFacts.ItemFact;
import nl.pactportal.meetings.minutes.document.MeetingFacts.NextFact;

/** The words of the minutes, as far as the records give them. Nothing is filled in. */
public final class MinutesText {
  private static final String POINT = "• ";

  private MinutesText() {}

  /** "Verslag digitaal overleg Ambtelijk Pact" */
  static String title(MeetingFacts facts) {
    String form =
        "DIGITAL".equals(facts.form()) || "HYBRID".equals(facts.form())
            ? DutchWords.form(facts.form()) + " "
            : "";
    return "Verslag " + form + "overleg " + facts.body();
  }

  /** Head, one section for each item or items treated together, close. */
  public static List<DocumentSection> sections(MeetingFacts facts) {
    List<DocumentSection> sections = new ArrayList<>();
    sections.add(
        DocumentSection.generated(
            DocumentSection.HEAD,
            "Gegevens van het overleg",
            List.of(),
            HeadText.of(facts),
            facts.attendees().stream().map(a -> "ATTENDANCE " + a.id()).toList()));
    for (List<ItemFact> group : groups(facts.items())) {
      sections.add(section(facts, group));
    }
    String close = close(facts);
    if (!close.isEmpty()) {
      sections.add(
          DocumentSection.generated(
              DocumentSection.CLOSE, "Sluiting en vervolg", List.of(), close, List.of()));
    }
    return List.copyOf(sections);
  }

  /** Items treated together stand together; each keeps its number and title. */
  static List<List<ItemFact>> groups(List<ItemFact> items) {
    List<List<ItemFact>> groups = new ArrayList<>();
    for (ItemFact item : items) {
      if (!item.withPrevious() || groups.isEmpty()) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(item);
    }
    return groups;
  }

  private static DocumentSection section(MeetingFacts facts, List<ItemFact> group) {
    String heading =
        group.stream()
            .map(item -> item.number() + ". " + item.title())
            .collect(Collectors.joining(" + "));
    List<UUID> ids = group.stream().map(ItemFact::id).toList();
    List<String> lines = new ArrayList<>();
    group.forEach(item -> addItem(lines, item));
    lines.addAll(ComingAndGoing.after(facts, group, lines));
    List<String> sources =
        group.stream()
            .flatMap(
                item ->
                    Stream.concat(
                        Stream.of("ITEM " + item.id()),
                        item.records().stream().map(r -> r.type() + " " + r.id())))
            .toList();
    return DocumentSection.generated(
        ids.get(0).toString(), heading, ids, String.join("\n", lines), sources);
  }

  private static void addItem(List<String> lines, ItemFact item) {
    if (item.minutes() != null) {
      lines.add(item.minutes());
    }
    for (RecordFact fact : item.records()) {
      List<String> said = RecordText.of(fact);
      if (said.stream().noneMatch(lines::contains)) {
        said.forEach(line -> lines.add(POINT + line));
      }
    }
    if (item.outcome() != null) {
      lines.add("Uitkomst: " + item.outcome());
    }
    if (item.moved()) {
      lines.add("Agendapunt " + item.number() + " is verplaatst naar een volgend overleg.");
    }
  }

  private static String close(MeetingFacts facts) {
    List<String> lines = new ArrayList<>();
    if (facts.closed() != null) {
      lines.add("Einde van het overleg: " + DutchWords.clock(facts.closed()) + " uur.");
    }
    if (!facts.next().isEmpty()) {
      lines.add("Volgende overleggen:");
      facts.next().forEach(next -> lines.add(POINT + announced(next)));
    }
    return String.join("\n", lines);
  }

  private static String announced(NextFact next) {
    String time = DutchWords.span(next.startsAt(), null);
    String said = next.timeSaid() == null ? "" : " (" + next.timeSaid() + ")";
    return (next.tentative() ? "P.M. " : "")
        + next.body()
        + ": "
        + DutchWords.day(next.heldOn())
        + (time.isEmpty() ? "" : ", " + time)
        + said;
  }
}
