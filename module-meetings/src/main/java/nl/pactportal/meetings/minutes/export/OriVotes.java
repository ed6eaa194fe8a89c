package nl.pactportal.meetings.minutes.export;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.minutes.document.BallotFact;
import nl.pactportal.meetings.minutes.document.BallotFact.VoteFact;
import nl.pactportal.meetings.minutes.document.MeetingFacts;
import nl.pactportal.meetings.minutes.document.MeetingFacts.ItemFact;
import nl.pactportal.meetings.minutes.document.RecordFact;
import nl.pactportal.platform.export.XmlText;

/**
 * Decisions and the votes they were made by, as ORI-A numbers them: {@code besluit-5-1} is the
 * first decision under the item {@code agendapunt-5}, and {@code stemming-5-1} its vote.
 *
 * <p>ORI-A knows an outcome of its own for oral votes only; that of a secret one stands in the
 * decision. It knows no weights and no proxies: a vote given for somebody else stands with who gave
 * it.
 */
final class OriVotes {
  /**
   * A decision that ORI-A can hold.
   *
   * @param no which decision of its item
   */
  record Decided(ItemFact item, RecordFact fact, int no) {
    String id() {
      return "besluit-" + item.number() + "-" + no;
    }

    String ballotId() {
      return "stemming-" + item.number() + "-" + no;
    }

    boolean voted() {
      return fact.ballot() != null;
    }
  }

  private final XmlText xml;
  private final List<Decided> decisions;

  OriVotes(XmlText xml, MeetingFacts facts) {
    this.xml = xml;
    this.decisions = facts.items().stream().flatMap(item -> of(item).stream()).toList();
  }

  /** "No decision" is none, and what was withdrawn is none anymore. */
  private static List<Decided> of(ItemFact item) {
    List<Decided> made = new ArrayList<>();
    for (RecordFact fact : item.records()) {
      if (fact.type() == RecordFact.Type.DECISION
          && !"NO_DECISION".equals(fact.kind())
          && fact.withdrawn() == null) {
        made.add(new Decided(item, fact, made.size() + 1));
      }
    }
    return made;
  }

  List<Decided> decisions() {
    return decisions;
  }

  boolean decided(ItemFact item) {
    return decisions.stream().anyMatch(one -> one.item().equals(item));
  }

  void ballots() {
    decisions.stream().filter(Decided::voted).forEach(this::ballot);
  }

  private void ballot(Decided one) {
    BallotFact ballot = one.fact().ballot();
    xml.open("stemming");
    xml.element("ID", one.ballotId());
    xml.element("type", ballot.named() ? "Hoofdelijk" : "Schriftelijk");
    xml.element(
        "resultaatMondelingeStemming", ballot.named() ? outcome(ballot, one.fact().kind()) : null);
    reference("leidtTotBesluit", one.id(), one.fact().text());
    reference(
        "heeftBetrekkingOpAgendapunt", "agendapunt-" + one.item().number(), one.item().title());
    xml.close();
  }

  private static String outcome(BallotFact ballot, String kind) {
    if ("ADOPTED".equals(kind)) {
      return "Voor";
    }
    return ballot.tied() ? "Gelijk" : "Tegen";
  }

  /** What this participant voted, for himself and for whom he stood in. */
  void castBy(UUID attendee) {
    for (Decided one : decisions) {
      if (one.voted()) {
        one.fact().ballot().votes().stream()
            .filter(vote -> vote.caster().equals(attendee))
            .forEach(vote -> vote(one, vote));
      }
    }
  }

  private void vote(Decided one, VoteFact vote) {
    xml.open("neemtDeelAanStemming");
    xml.element("ID", "stem-" + one.item().number() + "-" + one.no() + "-" + vote.attendee());
    xml.element("keuzeStemming", choice(vote.choice()));
    reference("gegevenOpStemming", one.ballotId(), one.fact().ballot().question());
    xml.close();
  }

  private static String choice(String choice) {
    return switch (choice) {
      case "FOR" -> "Voor";
      case "AGAINST" -> "Tegen";
      default -> "Onthouden";
    };
  }

  private void reference(String element, String id, String name) {
    xml.open(element).element("verwijzingID", id).element("verwijzingNaam", name).close();
  }
}
