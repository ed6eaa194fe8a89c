package nl.pactportal.meetings.minutes.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One record in words: what was said with its speaker, decided with its kind, promised by whom. */
final class RecordText {
  private RecordText() {}

  static List<String> of(RecordFact fact) {
    return switch (fact.type()) {
      case NOTE -> List.of(note(fact));
      case DECISION -> decided(fact);
      case ACTION -> List.of(action(fact));
      case ROUND -> round(fact);
    };
  }

  private static String note(RecordFact fact) {
    return fact.speakers().isEmpty()
        ? fact.text()
        : String.join(" en ", fact.speakers()) + ": " + fact.text();
  }

  /** The decision, then the vote it was made by, if there was one. */
  private static List<String> decided(RecordFact fact) {
    Stream<String> voted =
        fact.ballot() == null ? Stream.empty() : BallotText.of(fact.ballot(), fact.kind()).stream();
    return Stream.concat(Stream.of(decision(fact)), voted).toList();
  }

  private static String decision(RecordFact fact) {
    StringBuilder said =
        new StringBuilder("Besluit (" + DutchWords.decision(fact.kind()) + "): " + fact.text());
    add(said, " Reden: ", fact.reason());
    add(said, " Voorwaarde: ", fact.condition());
    add(said, " Gevraagd door: ", fact.askedBy());
    if (fact.old() != null && fact.now() != null) {
      add(said, " Was: ", fact.old() + "; wordt: " + fact.now() + '.');
    }
    if (fact.dueOn() != null || fact.dueSaid() != null) {
      add(said, " Komt terug: ", due(fact) + '.');
    }
    add(said, " Ingetrokken: ", fact.withdrawn());
    return said.toString();
  }

  private static String action(RecordFact fact) {
    List<String> parts = new ArrayList<>();
    if (!fact.owners().isEmpty()) {
      parts.add("wie: " + String.join(" en ", fact.owners()));
    }
    if (fact.dueOn() != null || fact.dueSaid() != null) {
      parts.add("termijn: " + due(fact));
    }
    if (fact.condition() != null) {
      parts.add(fact.condition());
    }
    if (fact.askedBy() != null) {
      parts.add("gevraagd door: " + fact.askedBy());
    }
    StringBuilder said = new StringBuilder(DutchWords.action(fact.kind()) + ": " + fact.text());
    if (!parts.isEmpty()) {
      said.append(" (").append(String.join("; ", parts)).append(')');
    }
    if (fact.marked()) {
      said.append(" (actie)");
    }
    add(said, " Antwoord: ", fact.answer());
    return said.toString();
  }

  /** As said; the date only where somebody named one. */
  private static String due(RecordFact fact) {
    return fact.dueSaid() != null ? fact.dueSaid() : DutchWords.date(fact.dueOn());
  }

  /** The question, then the answer of each region. */
  private static List<String> round(RecordFact fact) {
    return Stream.concat(Stream.of("Rondvraag: " + fact.text()), fact.speakers().stream()).toList();
  }

  /** As a sentence of its own, also where the one before it has no full stop. */
  private static void add(StringBuilder said, String label, String value) {
    if (value != null) {
      if (".?!:;)".indexOf(said.charAt(said.length() - 1)) < 0) {
        said.append('.');
      }
      said.append(label).append(value);
    }
  }
}
