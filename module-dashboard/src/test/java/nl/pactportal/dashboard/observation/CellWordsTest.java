package nl.pactportal.dashboard.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Five kinds of nothing, and how a figure reads. */
class CellWordsTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final Locale EN = Locale.forLanguageTag("en");
  private static final Measure RATE = RuleMother.rate(Seasonal.UNADJUSTED);

  @Test
  void eachKindOfMissingHasWordsAndASignOfItsOwn() {
    for (Locale locale : new Locale[] {NL, EN}) {
      var texts = Arrays.stream(Missing.values()).map(m -> text(locale, "2026KW03 " + m)).toList();
      assertEquals(5, texts.stream().distinct().count(), texts.toString());
      var signs = texts.stream().map(text -> text.split(" ")[0]).collect(Collectors.toSet());
      assertEquals(5, signs.size(), signs.toString());
      texts.forEach(text -> assertFalse(text.matches(".*\\d.*"), text));
    }
    assertEquals("× geheim", text(NL, "2026KW03 SECRET"));
    assertEquals("… nog niet verschenen", text(NL, "2026KW03 NOT_YET"));
  }

  @Test
  void whatWasNotServedIsASixthAndNotZero() {
    Figure absent = Figure.absent(new Period("2026KW03", ""), new PeriodStatus("Definitief"));
    assertEquals("∅ geen cijfer", new CellWords(NL).text(RATE, absent));
  }

  @Test
  void roundsHalfUpAndOnlyHere() {
    assertEquals("9,5%", text(NL, "2026KW03 9.45"));
    assertEquals("-9,5%", text(NL, "2026KW03 -9.45"));
    assertEquals("9.5%", text(EN, "2026KW03 9.45"));
    assertEquals("0,0%", text(NL, "2026KW03 0.04"));
  }

  @Test
  void lessThanHalfTheUnitIsNotZero() {
    assertEquals("bijna 0,0%", text(NL, "2026KW03 0/z"));
  }

  @Test
  void provisionalIsSaidPerCell() {
    assertEquals(
        "9,4%, voorlopig, marge 8,1% tot 10,7%",
        new CellWords(NL).full(RATE, RuleMother.figure("2026KW03 9.4 8.1 10.7/p")));
    assertEquals(
        "9,4%, nader voorlopig", new CellWords(NL).full(RATE, RuleMother.figure("2026KW03 9.4/n")));
    assertEquals("9,4%", new CellWords(NL).full(RATE, RuleMother.figure("2026KW03 9.4/b")));
    assertEquals(
        "1.230 jongeren",
        new CellWords(NL)
            .full(RuleMother.count(Seasonal.NONE), RuleMother.figure("2026KW03 1230")));
  }

  private static String text(Locale locale, String figure) {
    return new CellWords(locale).text(RATE, RuleMother.figure(figure));
  }
}
