package nl.pactportal.meetings.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. Opening | Opening",
        "1.Opening | Opening",
        "2) Verslag | Verslag",
        "3a. Visie | Visie",
        "1.1 Mededelingen | Mededelingen",
        "4 - Vraagstukken | Vraagstukken",
        "• Rondvraag | Rondvraag",
        "– Rondvraag | Rondvraag",
        "Punt 5: Experiment | Experiment",
        "2 ton per regio | 2 ton per regio",
        "14.00 uur: lunch | 14.00 uur: lunch",
        "2020: terugblik | 2020: terugblik",
        "1 september | 1 september",
        "Opening   en    mededelingen | Opening en mededelingen"
      })
  void onlyNumberingIsTakenOff(String line, String title) {
    assertEquals(List.of(title), AgendaText.titles(line, 10));
  }

  @Test
  void emptyLinesAreNoItems() {
    assertEquals(List.of("a", "b"), AgendaText.titles("\n1. a\r\n\r\n  \n2.\n3. b\n", 10));
  }

  @Test
  void threeHundredFitAndOneTooManyIsRefusedAsAWhole() {
    assertEquals(300, AgendaText.titles(lines(300), 500).size());
    assertEquals(500, AgendaText.titles(lines(500), 500).size());
    refused("agenda.paste.tooMany", lines(501));
    refused("agenda.paste.tooLong", "kort\n" + "x".repeat(201));
    refused("wording.missing", " \n ");
  }

  private static String lines(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> i + ". Punt " + i)
        .collect(Collectors.joining("\n"));
  }

  private static void refused(String key, String text) {
    var rule = assertThrows(BusinessException.class, () -> AgendaText.titles(text, 500));
    assertEquals("lines", rule.field());
    assertEquals(key, rule.key());
  }
}
