package nl.pactportal.dashboard.upload;

import static nl.pactportal.dashboard.upload.ColumnKind.BREAKDOWN;
import static nl.pactportal.dashboard.upload.ColumnKind.COUNT;
import static nl.pactportal.dashboard.upload.ColumnKind.IGNORED;
import static nl.pactportal.dashboard.upload.ColumnKind.PERIOD;
import static nl.pactportal.dashboard.upload.ColumnKind.PLACE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pactportal.dashboard.disclosure.CellId;
import nl.pactportal.dashboard.upload.Issue.Reason;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;

/** A file of a region: every row has a place or a reason, nothing is guessed. */
class SheetReadingTest {
  private static final String HEAD = "Jaar;Gemeente;Geslacht;Aantal\n";
  private static final List<ColumnKind> KINDS = List.of(PERIOD, PLACE, BREAKDOWN, COUNT);
  private static final Places PLACES =
      new Places("AM99", Map.of("AM99", "Regio Test", "GM1", "Eén", "GM2", "'s-Twee"), "");

  @Test
  void readsCountsInWhateverWayTheyAreWritten() {
    Reading reading =
        read(
            HEAD
                + "2025;Een;Man;1.234\n2025;gemeente EEN;Vrouw; 12\n"
                + "2025;s Twee;man;7\n2025;GM2;vrouw;0\n");
    assertEquals(List.of(), reading.issues());
    assertEquals(1234L, reading.counts().get(cell("GM1", "man")));
    assertEquals(12L, reading.counts().get(cell("GM1", "vrouw")));
    assertEquals(7L, reading.counts().get(cell("GM2", "man")));
    assertTrue(reading.usable(false));
  }

  @Test
  void everyRowWithoutAPlaceIsToldWithItsNumber() {
    Reading reading =
        read(
            HEAD
                + "2025;Een;man;4\n2025;Elders;man;5\n2025;Een;Totaal;9\n2025;Regio Test;man;9\n"
                + "ooit;Een;vrouw;1\n");
    assertEquals(
        List.of(
            new Issue(3, Reason.UNKNOWN_PLACE, "Elders"),
            new Issue(4, Reason.TOTAL, "Totaal"),
            new Issue(5, Reason.TOTAL, "Regio Test"),
            new Issue(6, Reason.UNKNOWN_PERIOD, "ooit")),
        reading.issues().subList(0, 4));
    assertEquals(Set.of("Elders"), reading.unknownPlaces());
    assertEquals(4, reading.optional());
  }

  @Test
  void whatIsNoCountIsNotUsed() {
    for (String wrong :
        List.of("<10", "2,5", "-3", "*", "", "1.23", "12345678901234567890", "1e3")) {
      Reading reading = read(HEAD + "2025;Een;man;" + wrong + "\n2025;s Twee;man;4\n");
      assertEquals(Reason.NO_COUNT, reading.issues().get(0).reason(), wrong);
      assertFalse(reading.usable(true), wrong);
    }
  }

  @Test
  void aCombinationTwiceOrNotAtAllIsToldAndNotFilledIn() {
    Reading twice = read(HEAD + "2025;Een;man;4\n2025;Een;Man;5\n2025;s Twee;man;6\n");
    assertEquals(Reason.TWICE, twice.issues().get(0).reason());
    Reading absent = read(HEAD + "2025;Een;man;4\n2025;Een;vrouw;4\n2025;s Twee;man;6\n");
    assertEquals(Reason.ABSENT, absent.issues().get(0).reason());
    assertFalse(absent.usable(true));
    Reading zero = read(HEAD + "2025;Een;man;4\n2025;Een;vrouw;4\n2025;s Twee;man;6\n", true);
    assertEquals(0L, zero.counts().get(cell("GM2", "vrouw")));
    assertTrue(zero.usable(false));
  }

  @Test
  void anAliasGivesANameItsMunicipality() {
    Places places =
        new Places("AM99", Map.of("AM99", "Regio Test", "GM1", "Een"), "elders\tGM1\nniks\tGM7\n");
    assertEquals("GM1", places.code("Elders!").orElseThrow());
    assertTrue(places.code("niks").isEmpty());
    assertEquals("elders\tGM1\n", places.aliases());
  }

  @Test
  void columnsHaveToSayEnough() {
    Sheet sheet = sheet(HEAD + "2025;Een;man;4\n");
    for (List<ColumnKind> wrong :
        List.of(
            List.of(IGNORED, PLACE, BREAKDOWN, COUNT),
            List.of(PERIOD, PLACE, BREAKDOWN, IGNORED),
            List.of(PERIOD, PERIOD, BREAKDOWN, COUNT),
            List.of(PERIOD, PLACE, PLACE, COUNT))) {
      Assignment assignment = new Assignment(wrong, false, false, false);
      assertThrows(
          BusinessException.class,
          () -> SheetReading.of(sheet, assignment, PLACES, false, Kept.NOTHING));
    }
    Assignment share = new Assignment(KINDS, false, true, false);
    assertThrows(
        BusinessException.class, () -> SheetReading.of(sheet, share, PLACES, false, Kept.NOTHING));
  }

  @Test
  void aPartLargerThanItsWholeIsTold() {
    Sheet sheet =
        sheet("Jaar;Gemeente;Aantal vsv;Aantal leerlingen\n2025;Een;5;4\n2025;s Twee;1;9\n");
    Assignment share = new Assignment(List.of(PERIOD, PLACE, COUNT, COUNT), false, true, false);
    Reading reading = SheetReading.of(sheet, share, PLACES, false, Kept.NOTHING);
    assertEquals(Reason.MORE_THAN_ALL, reading.issues().get(0).reason());
    assertFalse(reading.usable(true));
  }

  @Test
  void guessesColumnsAndKeepsAllOfTheFile() {
    Sheet sheet = sheet(HEAD + "2025;\"Een; twee\";man;4\n\n2025;Een;\"a\nb\";5\n");
    assertEquals(KINDS, sheet.guess());
    assertEquals(sheet, Sheet.of(sheet.text()));
    assertEquals("Een; twee", sheet.lines().get(0).at(1));
    assertEquals("a b", sheet.lines().get(1).at(2));
  }

  @Test
  void yearsTheFileDoesNotHaveStay() {
    CellId before = new CellId("aantal", "2024JJ00", "GM1", "Geslacht=man");
    Map<CellId, Long> counted = Map.of(before, 8L, cell("GM1", "man"), 9L);
    Kept kept = new Kept(counted, Map.of("Geslacht", Map.of("man", "Man")));
    String file = HEAD + "2025;Een;man;5\n2025;s Twee;man;6\n";
    Reading reading = read(file, false, kept);
    assertEquals(List.of(), reading.issues());
    assertEquals(Set.of("2024JJ00"), reading.kept());
    assertEquals(8L, reading.counts().get(before));
    assertEquals(5L, reading.counts().get(cell("GM1", "man")), "what is sent again replaces");

    Reading renamed = read(file.replace("man;", "mannen;"), false, kept);
    assertEquals(2, renamed.blocking(), "a category that is gone is missed in the new year");
    Reading other = read(file.replace("Geslacht", "Leeftijd"), false, kept);
    assertEquals(Set.of(), other.kept(), "not the same table");
  }

  @Test
  void otherCharsetsAndDelimitersAreRead() {
    String text = "Jaar\tGemeente\tAantal\n2025\tEén\t4\n";
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
      Sheet sheet = SheetReader.read("x.csv", stream(text.getBytes(charset))).sheet();
      assertEquals("Eén", sheet.lines().get(0).at(1));
    }
  }

  @Test
  void aFileThatIsNoneIsRefusedAtItsField() {
    for (byte[] wrong :
        List.of(
            new byte[0],
            "%PDF-1.7".getBytes(StandardCharsets.US_ASCII),
            HEAD.getBytes(StandardCharsets.US_ASCII),
            "<html></html>".getBytes(StandardCharsets.US_ASCII),
            new byte[] {0x50, 0x4b, 3, 4, 0, 0, 0, 0},
            new byte[(5 << 20) + 1])) {
      BusinessException refused =
          assertThrows(BusinessException.class, () -> SheetReader.read("x", stream(wrong)));
      assertEquals("file", refused.field());
    }
  }

  private static ByteArrayInputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static Sheet sheet(String text) {
    return SheetReader.read("x.csv", stream(text.getBytes(StandardCharsets.UTF_8))).sheet();
  }

  private static Reading read(String text) {
    return read(text, false);
  }

  private static Reading read(String text, boolean absentZero) {
    return read(text, absentZero, Kept.NOTHING);
  }

  private static Reading read(String text, boolean absentZero, Kept kept) {
    return SheetReading.of(
        sheet(text), new Assignment(KINDS, false, false, true), PLACES, absentZero, kept);
  }

  private static CellId cell(String geo, String sex) {
    return new CellId("aantal", "2025JJ00", geo, "Geslacht=" + sex);
  }
}
