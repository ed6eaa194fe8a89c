package nl.pactportal.dashboard.format.jsonstat;

import static nl.pactportal.dashboard.format.Texts.cell;
import static nl.pactportal.dashboard.format.Texts.cells;
import static nl.pactportal.dashboard.format.Texts.file;
import static nl.pactportal.dashboard.format.Texts.read;
import static nl.pactportal.dashboard.format.Texts.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.pactportal.dashboard.format.Readers;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.MeasureKind;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.observation.Seasonal;
import nl.pactportal.dashboard.table.SourceCell;
import nl.pactportal.dashboard.table.SourceMeasure;
import nl.pactportal.dashboard.table.SourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON-stat of several makers, on made-up tables of the same shapes. */
class JsonStatTest {
  /** As Eurostat serves it now; the values come before what explains them. */
  private static final String EUROSTAT =
      """
      {"version":"2.0","class":"dataset","label":"Werkloosheid","source":"ESTAT",
       "updated":"2026-09-10T23:00:00+0200",
       "value":{"0":9.4,"1":9.75,"3":8.1},"status":{"1":"bu","2":"c","3":"p"},
       "id":["freq","s_adj","unit","geo","time"],"size":[1,1,1,2,2],
       "dimension":{
        "freq":{"label":"f","category":{"index":{"Q":0},"label":{"Q":"Quarterly"}}},
        "s_adj":{"category":{"index":{"SA":0},"label":{"SA":"Seasonally adjusted data"}}},
        "unit":{"category":{"index":{"PC_ACT":0},"label":{"PC_ACT":"Percentage of active"}}},
        "geo":{"category":{"index":{"NL41":1,"NL":0},"label":{"NL":"Nederland","NL41":"Noord-Brabant"}}},
        "time":{"category":{"index":{"2026-Q1":0,"2026-Q2":1}}}},
       "extension":{"lang":"EN","id":"UNE_X","annotation":[{"type":"CREATED","date":"2020"},
         {"type":"UPDATE_DATA","date":"2026-09-11T23:00:00+0200"}],
        "positions-with-no-data":{"freq":[],"geo":[]}}}
      """;

  /** Older: sizes as text, names inside, a dataset by name. */
  private static final String BUNDLE =
      """
      {"dataset":{"label":"Bruto","source":"CSO","updated":"2015-01-01","status":{"value":[":",null]},
       "value":[null,12.5],
       "dimension":{"Sector":{"category":{"label":{"0":"All"}}},
        "Quarter":{"category":{"index":["1997Q1","1997Q2"]}},
        "Statistic":{"category":{"index":{"C1":0},"label":{"C1":"Product"},"unit":{"C1":{"base":"Euro Million","decimals":1}}}},
        "id":["Sector","Quarter","Statistic"],"size":["1","2","1"],
        "role":{"time":["Quarter"],"metric":["Statistic"]}}}}
      """;

  @TempDir Path folder;

  @Test
  void readsEurostatAsItIsNow() {
    SourceTable table = table(EUROSTAT);
    List<SourceCell> cells = cells(table);
    assertEquals(4, cells.size());
    assertEquals("9.4", cells.get(0).value().toString());
    assertEquals(Set.of(Flag.BREAK, Flag.LITTLE_RELIABLE), cell(table, "NL", "2026KW02").flags());
    assertEquals("bu", cell(table, "NL", "2026KW02").symbol());
    assertEquals(Missing.SECRET, cell(table, "NL41", "2026KW01").missing());
    assertEquals(Set.of(Flag.PROVISIONAL), cell(table, "NL41", "2026KW02").flags());
    assertEquals("", cells.get(0).dimensions());
    assertEquals("2026-09-11T23:00:00+0200", table.properties().modified());
    assertEquals("Eurostat", table.properties().description().owner());
  }

  @Test
  void knowsWhatMayBeReckonedWithIt() {
    SourceMeasure measure = table(EUROSTAT).measures().get(0);
    assertEquals("SA.PC_ACT", measure.code());
    assertEquals("%", measure.unit());
    assertEquals(MeasureKind.RATE, measure.kind());
    assertEquals(Seasonal.ADJUSTED, measure.seasonal());
    assertEquals(2, measure.decimals());
    assertEquals("Noord-Brabant", table(EUROSTAT).categories().get(1).title());
  }

  @Test
  void readsOlderVersions() {
    SourceTable table = table(BUNDLE);
    assertEquals(Missing.UNKNOWN, cell(table, "", "1997KW01").missing());
    assertEquals(":", cell(table, "", "1997KW01").symbol());
    assertEquals("12.5", cell(table, "", "1997KW02").value().toString());
    assertEquals("Sector=0", cell(table, "", "1997KW02").dimensions());
    assertEquals("Euro Million", table.measures().get(0).unit());
    assertEquals(1, table.measures().get(0).decimals());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"value\":[1,2],\"status\":\"p\" | p p",
        "\"status\":[\"e\"],\"value\":[1,2] | e e",
        "\"value\":[1,2],\"status\":[\"p\",null] | p -",
        "\"value\":[1,2],\"status\":{\"1\":\"e\"} | - e",
        "\"value\":[1],\"status\":{\"0\":\"p\"} | p",
        "\"value\":{\"1\":2,\"0\":1},\"status\":{} | - -",
        "\"value\":{\"1\":2} | -"
      })
  void readsStatusesInAllTheirShapes(String values, String flags) {
    List<String> found =
        cells(table(small(values))).stream()
            .map(cell -> cell.flags().isEmpty() ? "-" : Flag.letters(cell.flags()))
            .toList();
    assertEquals(flags, String.join(" ", found));
  }

  @Test
  void leavesOutWhatTheSourceSaysHoldsNothing() {
    String text =
        small(
            "\"value\":[1,null],\"extension\":{\"positions-with-no-data\":{\"time\":[\"2026\"]}}");
    assertEquals(1, cells(table(text)).size());
    assertEquals(1, table(text).periods().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"class\":\"collection\",\"link\":{\"item\":[]}} | UNCLEAR | a collection of tables",
        "{\"class\":\"dimension\",\"category\":{}} | UNCLEAR | a dimension, not a table",
        "{\"error\":[{\"status\":400,\"label\":\"No results found\"}]} | SOURCE_SAYS | 400 No results found",
        "{\"error\":[{\"status\":413,\"label\":\"too large, fetch later\"}]} | SOURCE_SAYS | 413 too large",
        "{\"error\":[{\"status\":416,\"label\":\"Maximum is 50 categories\"}]} | SOURCE_SAYS | Maximum is 50",
        "{\"warning\":{\"status\":404,\"label\":\"gone\"}} | SOURCE_SAYS | 404 gone",
        "{\"a\":{\"dimension\":{},\"value\":[]},\"b\":{\"dimension\":{},\"value\":[]}} | UNCLEAR | [a, b]",
        "{\"dimension\":{\"id\":[\"t\"],\"size\":[2],\"t\":{\"category\":{\"index\":[\"2026\"]}}},\"value\":[1]} | UNREADABLE | 1 codes, size 2",
        "{\"dimension\":{\"id\":[\"t\"],\"size\":[1],\"t\":{\"href\":\"http://x\"}},\"value\":[1]} | UNREADABLE | has no codes in this file",
        "[] | UNCLEAR | neither",
        "{\"value\":\"none\"} | UNCLEAR | neither"
      })
  void saysWhyItIsNoTable(String text, ImportFailure failure, String detail) {
    var refused = refusal(file(folder, text));
    assertEquals(failure, refused.failure(), refused.getMessage());
    assertTrue(refused.getMessage().contains(detail), refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"value\":[1,2,3]", "\"value\":{\"2\":1}", "\"value\":[\"<b>\"]"})
  void refusesValuesThatBelongNowhere(String values) {
    assertEquals(ImportFailure.UNREADABLE, refusal(file(folder, small(values))).failure());
  }

  @Test
  void refusesWhatIsCutOff() {
    String text = EUROSTAT.strip();
    for (int at : new int[] {1, 100, 250, text.length() - 3}) {
      assertEquals(
          ImportFailure.UNREADABLE,
          refusal(file(folder, text.substring(0, at))).failure(),
          "" + at);
    }
  }

  @Test
  void refusesNestingWithoutEnd() {
    String deep = "{\"dimension\":" + "[".repeat(100_000);
    assertEquals(ImportFailure.UNREADABLE, refusal(file(folder, deep)).failure());
    String objects = "{\"error\":" + "{\"a\":".repeat(100_000);
    assertEquals(ImportFailure.UNREADABLE, refusal(file(folder, objects)).failure());
  }

  @Test
  void refusesLettersOfAnotherCharset() {
    byte[] windows =
        EUROSTAT.replace("Werkloosheid", "Wérkloosheid").getBytes(Charset.forName("windows-1252"));
    assertEquals(ImportFailure.CHARSET, refusal(file(folder, windows)).failure());
  }

  @Test
  void keepsMarkupAsText() {
    SourceTable table = table(EUROSTAT.replace("Nederland", "</script><b>x"));
    assertEquals("</script><b>x", table.categories().get(0).title());
  }

  private SourceTable table(String text) {
    Readers.Read read = read(file(folder, text));
    return read.table();
  }

  private static String small(String values) {
    return "{\"id\":[\"time\"],\"size\":[2],"
        + values
        + ",\"dimension\":{\"time\":{\"category\":{\"index\":[\"2025\",\"2026\"]}}}}";
  }
}
