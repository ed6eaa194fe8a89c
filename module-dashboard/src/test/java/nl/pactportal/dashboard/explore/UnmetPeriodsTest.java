package nl.pactportal.dashboard.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Periods a table does not have. */
class UnmetPeriodsTest {
  private static final String NL = "nl";

  @Test
  void whatIsThereIsNotSaid() {
    assertEquals(List.of(), fromTo("QUARTER", "2025KW01", "2025KW02"));
    assertEquals(List.of(), fromTo("", "", ""));
    assertEquals(List.of(), single("2025KW02", NL));
  }

  @Test
  void aLengthThatIsNotThere() {
    assertEquals(
        List.of("Periode per: ‘maand’ kent deze tabel niet; getoond wordt kwartaal."),
        fromTo("MONTH", "", ""));
    assertEquals(
        List.of("Periode per: ‘eeuw’ kent deze tabel niet; getoond wordt kwartaal."),
        fromTo("eeuw", "", ""));
  }

  @Test
  void anEndThatIsNotThereOrIsOfAnotherLength() {
    assertEquals(
        List.of(
            "Van: ‘1e kwartaal 1999’ kent deze tabel niet; getoond wordt 1e kwartaal 2025.",
            "Tot en met: ‘2025’ is geen periode per kwartaal; getoond wordt 4e kwartaal 2025."),
        fromTo("", "1999KW01", "2025JJ00"));
  }

  @Test
  void endsThatAreTurned() {
    assertEquals(
        List.of(
            "‘Van’ lag na ‘Tot en met’; getoond wordt 1e kwartaal 2025 tot en met 3e kwartaal 2025."),
        fromTo("", "2025KW03", "2025KW01"));
  }

  @Test
  void theOnePeriodOfAComparison() {
    assertEquals(
        List.of("Periode: ‘nooit’ kent deze tabel niet; getoond wordt 2e kwartaal 2025."),
        single("nooit", NL));
    assertEquals(
        List.of("Period: this table does not have ‘2025KW09’; shown instead: 2nd quarter of 2025."),
        single("2025KW09", "en"));
  }

  private static List<String> fromTo(String frequency, String from, String to) {
    Wish wish =
        Wish.of(
            Map.of(
                "frequency", new String[] {frequency},
                "from", new String[] {from},
                "to", new String[] {to}),
            "to");
    Range range = Range.of(TableMother.words().periods(), frequency, from, to);
    return new UnmetPeriods(wish, range, new UnmetWords(Locale.forLanguageTag(NL))).fromTo();
  }

  private static List<String> single(String period, String language) {
    Wish wish = Wish.of(Map.of("period", new String[] {period}), "period");
    Range range = Range.of(TableMother.words().periods(), "", "", "");
    return new UnmetPeriods(wish, range, new UnmetWords(Locale.forLanguageTag(language)))
        .single(range.all().get(1));
  }
}
