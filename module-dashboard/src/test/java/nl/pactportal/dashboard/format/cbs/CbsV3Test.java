package nl.pactportal.dashboard.format.cbs;

import static nl.pactportal.dashboard.format.Texts.cell;
import static nl.pactportal.dashboard.format.Texts.cells;
import static nl.pactportal.dashboard.format.Texts.file;
import static nl.pactportal.dashboard.format.Texts.read;
import static nl.pactportal.dashboard.format.Texts.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.pactportal.dashboard.format.CubeDimension.Role;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.table.SourceCell;
import nl.pactportal.dashboard.table.SourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of OData v3 as a file, on made-up figures. */
class CbsV3Test {
  private static final String UNTYPED =
      """
      {"odata.metadata":"x/$metadata#Cbs.OData.WebAPI.UntypedDataSet","value":[
       {"ID":0,"RegioS":"AM25  ","Perioden":"2025JJ00","Werkloosheid_1":"     9.4","Personen_2":"    1230"},
       {"ID":1,"RegioS":"AM26  ","Perioden":"2025JJ00","Werkloosheid_1":"       .","Personen_2":"        "},
       {"ID":2,"RegioS":"AM27  ","Perioden":"2025JJ00","Werkloosheid_1":"       x","Personen_2":"       -"}]}
      """;
  private static final String TYPED =
      """
      {"value":[{"RegioS":"PV30  ","Perioden":"2025KW02","Werkloosheid_1":9.4,"Personen_2":null},
       {"RegioS":"NL01  ","Perioden":"2025KW02","Werkloosheid_1":8,"Personen_2":41}]}
      """;

  @TempDir Path folder;

  @Test
  void trimsCodesAndKeepsTheReasons() {
    SourceTable table = table(UNTYPED);
    List<SourceCell> cells = cells(table);
    assertEquals(6, cells.size());
    assertEquals("9.4", cell(table, "AM25", "2025JJ00").value().toString());
    assertEquals("1230", cells.get(1).value().toString());
    assertEquals(Missing.UNKNOWN, cells.get(2).missing());
    assertEquals(".", cells.get(2).symbol());
    assertEquals(Missing.NOT_APPLICABLE, cells.get(3).missing());
    assertEquals(Missing.SECRET, cells.get(4).missing());
    assertEquals("0", cells.get(5).value().toString());
    assertEquals("-", cells.get(5).symbol());
    assertEquals(List.of("Werkloosheid_1", "Personen_2"), measures(table));
    assertEquals("Personen", table.measures().get(1).title());
  }

  @Test
  void readsTypedRows() {
    SourceTable table = table(TYPED);
    assertEquals("9.4", cell(table, "PV30", "2025KW02").value().toString());
    assertEquals(Missing.UNKNOWN, cells(table).get(1).missing());
    assertEquals("41", cells(table).get(3).value().toString());
    assertEquals("PV30", table.categories().get(0).code());
  }

  @Test
  void findsTheColumnsInTheDescription() {
    CbsV3Layout layout =
        CbsV3Layout.described(
            List.of(
                Map.of("ID", "0", "Key", "Perioden", "Type", "TimeDimension", "Title", "Perioden"),
                Map.of("ID", "1", "Key", "RegioS", "Type", "GeoDetail", "Title", "Regio"),
                Map.of("ID", "2", "Key", "", "Type", "TopicGroup", "Title", "Seizoengecorrigeerd"),
                Map.of(
                    "ID",
                    "3",
                    "ParentID",
                    "2",
                    "Key",
                    "W_8",
                    "Type",
                    "Topic",
                    "Title",
                    "Werkloosheid",
                    "Unit",
                    "%",
                    "Decimals",
                    "1")));
    assertEquals(List.of("W_8"), layout.topics());
    assertEquals(List.of("Perioden", "RegioS"), layout.keys());
    assertEquals(Role.GEO, layout.dimensions().get(2).role());
    assertEquals(
        "Seizoengecorrigeerd: Werkloosheid", layout.dimensions().get(0).titles().get("W_8"));
    assertEquals(1, layout.dimensions().get(0).units().get("W_8").decimals());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"value\":[{\"name\":\"TableInfos\",\"url\":\"x\"}]} | UNCLEAR | no table of figures",
        "{\"Identifier\":\"1NED\",\"OutputStatus\":\"Regulier\"} | UNCLEAR | description of table 1NED",
        "{\"Identifier\":\"1ned\",\"Status\":\"Gediscontinueerd\"} | DISCONTINUED | 1ned",
        "{\"value\":[{\"Measure\":\"M\",\"ValueAttribute\":\"None\",\"Value\":1}]} | UNCLEAR | by its number",
        "{\"value\":[{\"RegioS\":\"A\",\"W_1\":1}]} | UNCLEAR | columns of figures",
        "{\"value\":[{\"Perioden\":\"2025JJ00\",\"W_1\":\"9,4\"}]} | UNREADABLE | no usable number: 9,4",
        "{\"value\":[{\"Perioden\":\"2025JJ00\",\"W_1\":\"9.4\"},{\"W_1\":\"1\"}]} | UNREADABLE | without Perioden",
        "{\"value\":[{\"Perioden\":\"2025JJ00\",\"W_1\":\"9.4\"} | UNREADABLE | ``",
        "{\"value\":[]} | UNREADABLE | ``"
      })
  void saysWhyItIsNoTable(String text, ImportFailure failure, String detail) {
    var refused = refusal(file(folder, text));
    assertEquals(failure, refused.failure(), refused.getMessage());
    assertTrue(refused.getMessage().contains(detail), refused.getMessage());
  }

  private static List<String> measures(SourceTable table) {
    return table.measures().stream().map(measure -> measure.code()).toList();
  }

  private SourceTable table(String text) {
    return read(file(folder, text)).table();
  }
}
