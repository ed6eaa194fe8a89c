package nl.pactportal.meetings.minutes.document;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.minutes.document.MeetingFacts.AttendeeFact;
import nl.pactportal.meetings.minutes.document.MeetingFacts.ItemFact;

/**
 * "N.B. De coördinator Zuidoost verlaat de vergadering." at the right spot: after the item that was
 * noted, else after the one the clock points to. Without either it stands in the head only.
 */
final class ComingAndGoing {
  private ComingAndGoing() {}

  static List<String> after(MeetingFacts facts, List<ItemFact> group, List<String> written) {
    List<String> sentences = new ArrayList<>();
    for (AttendeeFact who : facts.attendees()) {
      if (!who.apology() && happened(group, who.arrivedItem(), who.arrived())) {
        sentences.add("N.B. " + named(who) + " komt in de vergadering.");
      }
      if (!who.apology() && happened(group, who.leftItem(), who.left())) {
        sentences.add("N.B. " + named(who) + " verlaat de vergadering.");
      }
    }
    sentences.removeIf(sentence -> written.stream().anyMatch(text -> text.contains(sentence)));
    return sentences;
  }

  private static boolean happened(List<ItemFact> group, UUID noted, LocalTime clock) {
    if (noted != null) {
      return group.stream().anyMatch(item -> item.id().equals(noted));
    }
    return clock != null && group.stream().anyMatch(item -> during(item, clock));
  }

  /** Up to the moment the item ended; the moment it began belongs to the item before. */
  private static boolean during(ItemFact item, LocalTime clock) {
    return item.started() != null
        && item.ended() != null
        && clock.isAfter(item.started())
        && !clock.isAfter(item.ended());
  }

  private static String named(AttendeeFact who) {
    return RoleWords.tellRole(who.role()) ? "De " + DutchWords.lowerFirst(who.role()) : who.role();
  }
}
