package nl.pactportal.meetings.minutes.document;

import java.util.Arrays;
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
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:['’][\\p{L}]+)?");

  /** With these a word is part of what somebody is, not of what somebody is called. */
  private static final List<String> ROLES =
      List.of(
          "coördinator",
          "coordinator",
          "regiocoördinator",
          "accounthouder",
          "secretari",
          "voorzitter",
          "notulist",
          "wethouder",
          "gedeputeerde",
          "burgemeester",
          "bestuurder",
          "ambtenaar",
          "beleids",
          "strateeg",
          "adviseur",
          "vertegenwoordiger",
          "directeur",
          "manager",
          "project",
          "programma",
          "lid",
          "leden",
          "gast",
          "deelnemer",
          "medewerker",
          "ondersteun",
          "portefeuillehouder",
          "controller",
          "jurist",
          "inspecteur",
          "partners",
          "partijen",
          "pact");

  private static final List<String> ORGANISATIONS =
      List.of(
          "gemeente",
          "regiogemeente",
          "provincie",
          "regio",
          "bureau",
          "subsidiebureau",
          "werkgroep",
          "expertgroep",
          "team",
          "werkbedrijf",
          "stichting",
          "vereniging",
          "ministerie");

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
            .flatMap(NameReduction::words)
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

  /** Whether that says what somebody is: "Coördinator West". */
  static boolean isRole(String said) {
    return words(said).anyMatch(NameReduction::isRoleWord);
  }

  private static boolean isRoleWord(String word) {
    String lower = word.toLowerCase(DutchWords.DUTCH);
    return isOrganisationWord(word) || ROLES.stream().anyMatch(lower::startsWith);
  }

  private static boolean isOrganisationWord(String word) {
    String lower = word.toLowerCase(DutchWords.DUTCH);
    return !lower.startsWith("regiocoördinator")
        && ORGANISATIONS.stream().anyMatch(lower::startsWith);
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(java.util.regex.MatchResult::group);
  }

  private void learn(ItemFact item) {
    learn(item.owner(), null);
    for (RecordFact record : item.records()) {
      if (record.type() != RecordFact.Type.ROUND) {
        record.speakers().forEach(name -> learn(name, null));
      }
      record.owners().forEach(name -> learn(name, null));
      learn(record.askedBy(), null);
    }
  }

  /** Capitalised words that are neither a role nor a known organisation are somebody's name. */
  private void learn(String said, String organisation) {
    if (said == null || words(said).anyMatch(NameReduction::isOrganisationWord)) {
      return;
    }
    List<String> names = words(said).filter(this::isName).toList();
    String instead = organisation == null ? SOMEBODY : organisation;
    if (!names.isEmpty()) {
      String role = isRole(said) ? without(said, names) : instead;
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
        && !isRoleWord(word)
        && !COMMON.contains(word.toLowerCase(DutchWords.DUTCH))
        && !known.contains(word.toLowerCase(DutchWords.DUTCH));
  }

  private static final Set<String> COMMON =
      Set.copyOf(
          Arrays.asList(
              "de",
              "het",
              "een",
              "namens",
              "tweede",
              "eerste",
              "derde",
              "samenwerkend",
              "west",
              "oost",
              "noord",
              "zuid",
              "noordoost",
              "zuidoost",
              "midden",
              "helmond",
              "peel",
              "brabant",
              "brainport",
              "brainportregio",
              "nederland",
              "van",
              "der",
              "den",
              "ten",
              "ter",
              "te"));

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
