package nl.pactportal.meetings.minutes.document;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what somebody is from what somebody is called. */
final class RoleWords {
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

  private static final Set<String> COMMON =
      Set.of(
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
          "te");

  private RoleWords() {}

  /** Whether that says what somebody is: "Coördinator West". */
  static boolean tellRole(String said) {
    return in(said).anyMatch(RoleWords::isRole);
  }

  static boolean isRole(String word) {
    String lower = word.toLowerCase(DutchWords.DUTCH);
    return isOrganisation(word) || ROLES.stream().anyMatch(lower::startsWith);
  }

  static boolean isOrganisation(String word) {
    String lower = word.toLowerCase(DutchWords.DUTCH);
    return !lower.startsWith("regiocoördinator")
        && ORGANISATIONS.stream().anyMatch(lower::startsWith);
  }

  /** Places and small words with a capital, as they begin many roles. */
  static boolean isCommon(String word) {
    return COMMON.contains(word.toLowerCase(DutchWords.DUTCH));
  }

  static Stream<String> in(String text) {
    return WORD.matcher(text).results().map(MatchResult::group);
  }
}
