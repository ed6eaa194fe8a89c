package nl.pactportal.dashboard.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import nl.pactportal.dashboard.format.Texts;
import nl.pactportal.dashboard.table.ListedTable;
import nl.pactportal.dashboard.table.SourceCell;
import nl.pactportal.dashboard.table.SourceCode;
import nl.pactportal.dashboard.table.SourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cell that stands twice is named with both its places, whatever the format. */
class TwiceTest {
  @TempDir Path folder;

  private SourceTable read(String text) {
    return Texts.read(Texts.file(folder, text)).table();
  }

  @Test
  void inSdmxCsvByRow() {
    String said =
        Twice.in(
            read(
                """
                DATAFLOW,age,geo,TIME_PERIOD,OBS_VALUE
                X:JW(1.0),Y15,NL41,2024,9.4
                X:JW(1.0),Y15,NL41,2025,9.8
                X:JW(1.0),Y15,NL,2025,7
                X:JW(1.0),Y15,NL41,2025-A1,9.9
                """));
    assertTrue(said.startsWith("row 5: the same cell as row 3 ("), said);
    assertTrue(said.contains("age=Y15, NL41, 2025JJ00"), said);
  }

  @Test
  void inSdmxMlByLine() {
    String said =
        Twice.in(
            read(
                """
                <m:StructureSpecificData xmlns:m="m">
                 <m:Header><m:Structure dimensionAtObservation="AllDimensions"/></m:Header>
                 <m:DataSet>
                  <Obs FREQ="Q" SEX="T" REF_AREA="NL" TIME_PERIOD="2026-Q1" OBS_VALUE="1.5"/>
                  <Obs FREQ="Q" SEX="M" REF_AREA="NL" TIME_PERIOD="2026-Q1" OBS_VALUE="1.6"/>
                  <Obs FREQ="Q" SEX="T" REF_AREA="NL" TIME_PERIOD="2026-Q1" OBS_VALUE="1.7"/>
                 </m:DataSet></m:StructureSpecificData>
                """));
    assertTrue(said.startsWith("line 6: the same cell as line 4 ("), said);
  }

  @Test
  void inAnyOtherTableByTheNumberOfTheCell() {
    SourceCell one = SourceCell.of("RATE", "", "AM25", "2026KW03", BigDecimal.ONE);
    SourceCell other = SourceCell.of("RATE", "", "AM26", "2026KW03", BigDecimal.ONE);
    assertEquals(
        "cell 3: the same cell as cell 1 (RATE, AM25, 2026KW03)",
        Twice.in(table(List.of(), one, other, one)));
  }

  @Test
  void aCodeTwiceIsNamed() {
    SourceCode code = SourceCode.of("Geslacht", "T", "Totaal");
    assertEquals("twice in the table: Geslacht T", Twice.in(table(List.of(code, code))));
  }

  private static SourceTable table(List<SourceCode> categories, SourceCell... cells) {
    return new ListedTable("T", null, List.of(), List.of(), categories, List.of(cells));
  }
}
