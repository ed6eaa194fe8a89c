package nl.pactportal.dashboard.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.pactportal.dashboard.observation.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, flags and the five kinds of nothing. */
class FigureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DECIMAL_COMMA | 1.234,5 | 1234.5",
        "DECIMAL_COMMA | 1.234 | 1234",
        "DECIMAL_COMMA | 1 234 | 1234",
        "DECIMAL_COMMA | -9,4% | -9.4",
        "DECIMAL_COMMA | −9,4 | -9.4",
        "DECIMAL_POINT | 1,234.5 | 1234.5",
        "DECIMAL_POINT | 1.234 | 1.234",
        "PLAIN | 1e3 | 1E+3",
        "PLAIN | 12345678901234567890123456789012 | 12345678901234567890123456789012"
      })
  void readsNumbersAsDeclared(NumberText numbers, String text, String value) {
    assertEquals(value, numbers.read(text).orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DECIMAL_COMMA | 9.4",
        "DECIMAL_COMMA | 1.23,4",
        "DECIMAL_COMMA | 1,2,3",
        "DECIMAL_POINT | 9,4",
        "DECIMAL_POINT | 1e3",
        "PLAIN | 9,4",
        "PLAIN | 1e400",
        "PLAIN | 1234567890123456789012345678901234567890",
        "PLAIN | <script>",
        "PLAIN | NaN"
      })
  void guessesNoNumber(NumberText numbers, String text) {
    assertTrue(numbers.read(text).isEmpty(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12,3 b | 12.3 | b",
        "12,3 bu | 12.3 | bu",
        "41* | 41 | p",
        "41** | 41 | n",
        "0n | 0 | z",
        "0 | 0 | ''"
      })
  void readsFlagsBesideTheValue(String text, String value, String flags) {
    Figure figure = Figure.of(text, NumberText.DECIMAL_COMMA).orElseThrow();
    assertEquals(value, figure.value().toPlainString());
    assertEquals(flags, figure.flags());
    assertNull(figure.missing());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ": | UNKNOWN",
        ". | UNKNOWN",
        "'' | UNKNOWN",
        "* | SECRET",
        "x | SECRET",
        "<5 | SECRET",
        ": c | SECRET",
        ": z | NOT_APPLICABLE",
        ": u | UNRELIABLE",
        "n.v.t. | NOT_APPLICABLE",
        "volgt | NOT_YET"
      })
  void tellsTheKindsOfNothingApart(String text, Missing why) {
    Figure figure = Figure.of(text, NumberText.DECIMAL_COMMA).orElseThrow();
    assertNull(figure.value());
    assertEquals(why, figure.missing());
    assertEquals(text, figure.symbol());
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 pers", "abc", "12 ! b", "12*3"})
  void refusesTheRest(String text) {
    assertTrue(Figure.of(text, NumberText.DECIMAL_COMMA).isEmpty(), text);
  }

  /** The same in the codes of Eurostat before and since 27 January 2025, and of SDMX. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bu | '' | UNRELIABLE",
        "c | '' | SECRET",
        "z | '' | NOT_APPLICABLE",
        "m | '' | NOT_APPLICABLE",
        "M | '' | NOT_APPLICABLE",
        "'' | C | SECRET",
        "'' | N | SECRET",
        "'' | F | UNKNOWN",
        "A | '' | UNKNOWN",
        "L | '' | UNKNOWN",
        ": | '' | UNKNOWN"
      })
  void readsWhyThereIsNoValue(String status, String confidential, Missing why) {
    assertEquals(why, Figure.of(null, status, confidential).orElseThrow().missing());
  }

  @ParameterizedTest
  @CsvSource({"p, p", "P, p", "A, ''", "s, e", "i, i", "n, z", "ub, bu", "'', ''"})
  void readsFlagsOfAValue(String status, String flags) {
    Figure figure = Figure.of("1.5", status, "").orElseThrow();
    assertEquals(flags, figure.flags());
    assertEquals(status, figure.symbol());
  }

  @Test
  void keepsTheValueThatIsThereWhateverTheLetter() {
    assertEquals("57015", Figure.of("57015", "M", "").orElseThrow().value().toPlainString());
  }
}
