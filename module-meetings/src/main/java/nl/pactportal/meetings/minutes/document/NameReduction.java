package nl.pactportal.meetings.minutes.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.meetings.minutes.document.MeetingFacts.AttendeeFact;
import nl.pactportal.meetings.minutes.document.MeetingFacts.ItemFact;

/**
 * Takes the names of people out of texts: somebody becomes the organisation he speaks for, else
 * "een deelnemer". Roles stay. What cannot be told from a name is treated as one.
 */
final class NameReduction {
  private static final String SOMEBODY = "een deelnemer";
  private static final Pattern CONTACT =
      Pattern.compile(
          "[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+|\\b(?:https?://|www\\.)\\S+"
              + "|(?<![\\w-])(?:\\+31|0031|0)[ -]?[1-9](?:[ -]?\\d){7,8}(?![\\w-])");
  private static final String WITHHELD = "[contactgegevens weggelaten]";

  private final Set<String> known;
  private final Map<String, String> replacements =
      new TreeMap<>(
          java.util.Comparator.comparingInt(String::length).reversed().thenComparing(s -> s));

  private NameReduction(MeetingFacts facts) {
    this.known =
        Stream.concat(
                facts.known().stream(),
                Stream.concat(
                    Stream.of(facts.body()),
                    facts.attendees().stream().map(AttendeeFact::organisation)))
            .filter(name -> name != null)
            .flatMap(RoleWords::in)
            .map(word -> word.toLowerCase(DutchWords.DUTCH))
            .collect(Collectors.toSet());
    facts.attendees().forEach(a -> learn(a.role(), a.behind()));
    facts.attendees().forEach(a -> learn(a.substituteFor(), null));
    facts.people().forEach(name -> learn(name, null));
    facts.items().forEach(this::learn);
  }

  static UnaryOperator<String> of(MeetingFacts facts) {
    return new NameReduction(facts)::reduce;
  }

  /** Without what is closed, without addresses, without the list of names itself. */
  static MeetingFacts reduced(MeetingFacts f, List<ItemFact> open) {
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
        null,
        f.status(),
        f.attendees(),
        open,
        f.next(),
        List.of(),
        List.of());
  }

  private void learn(ItemFact item) {
    learn(item.owner(), null);
    for (RecordFact record : item.records()) {
      if (record.type() != RecordFact.Type.ROUND) {
        record.speakers().forEach(name -> learn(name, null));
      }
      record.owners().forEach(name -> learn(name, null));
      learn(record.askedBy(), null);
      learn(record.ballot());
    }
  }

  /** Voters stay in their vote, also when the list of those present was corrected since. */
  private void learn(BallotFact ballot) {
    if (ballot != null) {
      ballot.votes().forEach(vote -> learn(vote.name(), vote.party()));
      ballot.votes().forEach(vote -> learn(vote.delegate(), null));
    }
  }

  /** Capitalised words that are neither a role nor a known organisation are somebody's name. */
  private void learn(String said, String organisation) {
    if (said == null || RoleWords.in(said).anyMatch(RoleWords::isOrganisation)) {
      return;
    }
    List<String> names = RoleWords.in(said).filter(this::isName).toList();
    String instead = organisation == null ? SOMEBODY : organisation;
    if (!names.isEmpty()) {
      String role = RoleWords.tellRole(said) ? without(said, names) : instead;
      replacements.putIfAbsent(said.strip(), role);
      replacements.putIfAbsent(DutchWords.lowerFirst(said.strip()), DutchWords.lowerFirst(role));
    }
    names.forEach(name -> replacements.putIfAbsent(name, instead));
  }

  /** "Wethouder Jansen" is a wethouder. */
  private static String without(String said, List<String> names) {
    String rest = said;
    for (String name : names) {
      rest = rest.replace(name, "");
    }
    return rest.replaceAll("\\(\\s*\\)", "")
        .replaceAll("\\s{2,}", " ")
        .replaceAll("[\\s,/]+$", "")
        .strip();
  }

  private boolean isName(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && !word.equals(word.toUpperCase(DutchWords.DUTCH))
        && !RoleWords.isRole(word)
        && !RoleWords.isCommon(word)
        && !known.contains(word.toLowerCase(DutchWords.DUTCH));
  }

  private String reduce(String text) {
    String reduced = CONTACT.matcher(text).replaceAll(WITHHELD);
    for (Map.Entry<String, String> each : replacements.entrySet()) {
      reduced =
          Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(each.getKey()) + "(?![\\p{L}\\d])")
              .matcher(reduced)
              .replaceAll(Matcher.quoteReplacement(each.getValue()));
    }
    return once(reduced);
  }

  /** "een deelnemer een deelnemer" after a first and a last name. */
  private String once(String text) {
    String single = text;
    for (String instead : new LinkedHashMap<>(replacements).values().stream().distinct().toList()) {
      String quoted = Pattern.quote(instead);
      single =
          single.replaceAll(
              quoted + "(?:(?: (?:van|de|den|der|ten|ter|te))* " + quoted + ")+",
              Matcher.quoteReplacement(instead));
    }
    return single;
  }
}
