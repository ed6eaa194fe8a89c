package nl.pactportal.meetings.minutes.document;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.minutes.document.BallotFact.VoteFact;
import nl.pactportal.meetings.minutes.document.MeetingFacts.ItemFact;

/** The meeting of the samples, with votes at its item "Platform". */
public final class Ballots {
  public static final UUID WEST = Samples.id(2);
  public static final UUID ZUIDOOST = Samples.id(3);
  public static final UUID AWAY = Samples.id(6);

  private Ballots() {}

  /**
   * A named vote with weights and a proxy, by somebody with a name among others, then a secret one.
   */
  public static MinutesDocument document() {
    BallotFact named =
        new BallotFact(
            Samples.id(50),
            "Gaan we door met <het> platform?",
            "NAMED",
            "SIMPLE",
            5,
            1,
            1,
            5,
            9,
            5,
            true,
            List.of(
                vote(WEST, "Accounthouder West", 3, null, null, "FOR"),
                vote(AWAY, "Vertegenwoordiger provincie", 2, WEST, "Accounthouder West", "FOR"),
                vote(ZUIDOOST, "Coördinator Zuidoost", 1, null, null, "AGAINST"),
                vote(Samples.id(4), "Sjoerd van den Proef", 1, null, null, "ABSTAIN")));
    BallotFact secret =
        new BallotFact(
            Samples.id(51), "Wie?", "SECRET", "TWO_THIRDS", 1, 3, 0, 4, 9, 0, true, List.of());
    return Samples.document(
        with(
            Samples.facts("HELD", false),
            List.of(decision(named, "ADOPTED"), decision(secret, "REJECTED"))));
  }

  private static VoteFact vote(
      UUID attendee, String name, int weight, UUID delegate, String delegateName, String choice) {
    return new VoteFact(attendee, name, null, weight, delegate, delegateName, choice);
  }

  private static RecordFact decision(BallotFact ballot, String kind) {
    return new RecordFact(
        ballot.id(),
        RecordFact.Type.DECISION,
        kind,
        2,
        ballot.question(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        ballot);
  }

  private static MeetingFacts with(MeetingFacts f, List<RecordFact> decisions) {
    List<ItemFact> items =
        f.items().stream()
            .map(item -> item.id().equals(Samples.ITEM_5) ? with(item, decisions) : item)
            .toList();
    return new MeetingFacts(
        f.id(),
        f.regionCode(),
        f.regionName(),
        f.body(),
        f.numberSaid(),
        f.form(),
        f.heldOn(),
        f.startsAt(),
        f.endsAt(),
        f.endsNextDay(),
        f.opened(),
        f.closed(),
        f.timeSaid(),
        f.tentative(),
        f.place(),
        f.webAddress(),
        f.status(),
        f.attendees(),
        items,
        f.next(),
        f.known(),
        f.people());
  }

  private static ItemFact with(ItemFact i, List<RecordFact> decisions) {
    List<RecordFact> records = new ArrayList<>(i.records());
    records.addAll(decisions);
    return new ItemFact(
        i.id(),
        i.number(),
        i.title(),
        i.kind(),
        i.owner(),
        i.withPrevious(),
        i.closed(),
        i.minutes(),
        i.started(),
        i.ended(),
        i.outcome(),
        i.moved(),
        records);
  }
}
