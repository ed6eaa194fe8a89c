package nl.pactportal.dashboard.format.sdmx;

import static nl.pactportal.dashboard.format.Texts.cell;
import static nl.pactportal.dashboard.format.Texts.cells;
import static nl.pactportal.dashboard.format.Texts.file;
import static nl.pactportal.dashboard.format.Texts.read;
import static nl.pactportal.dashboard.format.Texts.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.table.SourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SDMX-ML 2.1, on made-up tables. */
class SdmxXmlTest {
  private static final String GENERIC =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <m:GenericData xmlns:m="m" xmlns:g="g" xmlns:c="c">
       <m:Header><m:Prepared>2026-01-08T11:00:00</m:Prepared>
        <m:Structure structureID="JW" dimensionAtObservation="TIME_PERIOD"/></m:Header>
       <m:DataSet>
        <g:Group><g:GroupKey><g:Value id="X" value="Y"/></g:GroupKey></g:Group>
        <g:Series><g:SeriesKey><g:Value id="FREQ" value="A"/><g:Value id="GEO" value="NL41"/></g:SeriesKey>
         <g:Attributes><g:Value id="TITLE" value="x"/></g:Attributes>
         <g:Obs><g:ObsDimension value="2024"/><g:ObsValue value="9.4"/></g:Obs>
         <g:Obs><g:ObsDimension value="2025"/><g:ObsValue value="9.8"/>
          <g:Attributes><g:Value id="OBS_STATUS" value="p"/></g:Attributes></g:Obs>
         <g:Obs><g:ObsDimension value="2026"/>
          <g:Attributes><g:Value id="CONF_STATUS" value="C"/></g:Attributes></g:Obs>
        </g:Series></m:DataSet></m:GenericData>
      """;
  private static final String SPECIFIC =
      """
      <m:StructureSpecificData xmlns:m="m" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
       <m:Header><m:Structure dimensionAtObservation="AllDimensions"/></m:Header>
       <m:DataSet>
        <Obs FREQ="Q" SEX="T" REF_AREA="NL" UNIT_MEASURE="PC" TIME_PERIOD="2026-Q1" OBS_VALUE="1.5" OBS_STATUS="A"/>
        <Obs FREQ="Q" SEX="T" REF_AREA="NL" UNIT_MEASURE="PC" TIME_PERIOD="2026-Q2" OBS_STATUS="M"/>
       </m:DataSet></m:StructureSpecificData>
      """;
  private static final String FOOTER =
      "<m:GenericData xmlns:m='m' xmlns:f='f' xmlns:c='c'><f:Footer><f:Message code='413'>"
          + "<c:Text>Te groot, haal later op</c:Text></f:Message></f:Footer></m:GenericData>";

  @TempDir Path folder;

  @Test
  void readsGenericData() {
    SourceTable table = table(GENERIC);
    assertEquals(3, cells(table).size());
    assertEquals("9.4", cell(table, "NL41", "2024JJ00").value().toString());
    assertEquals(Set.of(Flag.PROVISIONAL), cell(table, "NL41", "2025JJ00").flags());
    assertEquals(Missing.SECRET, cell(table, "NL41", "2026JJ00").missing());
    assertEquals("2026-01-08T11:00:00", table.properties().version());
  }

  @Test
  void readsStructureSpecificData() {
    SourceTable table = table(SPECIFIC);
    assertEquals("1.5", cell(table, "NL", "2026KW01").value().toString());
    assertEquals("SEX=T", cell(table, "NL", "2026KW01").dimensions());
    assertEquals("PC", cell(table, "NL", "2026KW01").measure());
    assertEquals(Missing.NOT_APPLICABLE, cell(table, "NL", "2026KW02").missing());
  }

  @Test
  void tellsWhatTheSourceSaysInstead() {
    var refused = refusal(file(folder, FOOTER));
    assertEquals(ImportFailure.SOURCE_SAYS, refused.failure());
    assertEquals("413 Te groot, haal later op", refused.getMessage());
    String fault =
        "<S:Fault xmlns:S='s'><faultcode>100</faultcode><faultstring>No results found</faultstring></S:Fault>";
    assertEquals("100 No results found", refusal(file(folder, fault)).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x> | UNREADABLE | a document type",
        "<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'><x/> | UNREADABLE | a document type",
        "<m:Structure xmlns:m='m'><m:Structures/></m:Structure> | UNCLEAR | holds no figures",
        "<html><body>onderhoud</body></html> | UNKNOWN_FORMAT | a web page",
        "<m:GenericData xmlns:m='m'/> | EMPTY | no observation",
        "<a><b></a> | UNREADABLE | ''",
        "<a>&nbsp;</a> | UNREADABLE | ''"
      })
  void refusesTheRest(String text, ImportFailure failure, String detail) {
    var refused = refusal(file(folder, text));
    assertEquals(failure, refused.failure(), refused.getMessage());
    assertTrue(refused.getMessage().contains(detail), refused.getMessage());
  }

  @Test
  void refusesWhatIsCutOffOrTooDeep() {
    String cut = GENERIC.substring(0, GENERIC.indexOf("2026\"/>"));
    assertEquals(ImportFailure.UNREADABLE, refusal(file(folder, cut)).failure());
    assertEquals(ImportFailure.UNREADABLE, refusal(file(folder, "<a>".repeat(50_000))).failure());
  }

  private SourceTable table(String text) {
    return read(file(folder, text)).table();
  }
}
