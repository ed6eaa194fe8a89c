package nl.pactportal.meetings.minutes.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;
import nl.pactportal.meetings.minutes.document.Ballots;
import nl.pactportal.meetings.minutes.document.MinutesDocument;
import nl.pactportal.meetings.minutes.document.Samples;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.xml.sax.InputSource;

class ExportTest {
  private final MinutesDocument document = Samples.document();

  @Test
  void oriATiesADecisionToItsItemByItsIdentification() throws Exception {
    String xml = OriA.of(document);
    assertEquals("2", xpath(xml, "count(//*[local-name()='besluit'])"));
    assertEquals("besluit-5-1", xpath(xml, "//*[local-name()='besluit'][1]/*[local-name()='ID']"));
    assertEquals("Aangehouden", xpath(xml, "//*[local-name()='besluit'][1]/*[2]"));
    assertTrue(xpath(xml, "//*[local-name()='besluit'][1]/*[3]").startsWith("Agendapunt 5 ("));
    assertEquals("0", xpath(xml, "count(//*[local-name()='stemming'])"), "nobody voted");
    assertEquals(
        "false",
        xpath(xml, "//*[local-name()='agendapunt'][2]/*[local-name()='indicatieBesloten']"));
    assertEquals("2", xpath(xml, "count(//*[local-name()='gedurendeAgendapunt'])"), "3 and 4");
    assertEquals("https://ori-a.nl", xpath(xml, "namespace-uri(/*)"));
    assertTrue(xml.contains("<eindeAanwezigheid>2020-07-06T15:10:00+02:00<"), xml);
  }

  @Test
  void oriAHoldsAVoteWithWhoVotedWhatUnlessItWasSecret() throws Exception {
    String xml = OriA.of(Ballots.document());
    String vote = "//*[local-name()='stemming'][%d]/*[local-name()='%s']";
    assertEquals("2", xpath(xml, "count(//*[local-name()='stemming'])"));
    assertEquals("stemming-5-2", xpath(xml, vote.formatted(1, "ID")));
    assertEquals("Hoofdelijk", xpath(xml, vote.formatted(1, "type")));
    assertEquals("Voor", xpath(xml, vote.formatted(1, "resultaatMondelingeStemming")));
    assertEquals("besluit-5-2", xpath(xml, vote.formatted(1, "leidtTotBesluit") + "/*[1]"));
    assertEquals(
        "agendapunt-5", xpath(xml, vote.formatted(1, "heeftBetrekkingOpAgendapunt") + "/*[1]"));
    assertEquals("Schriftelijk", xpath(xml, vote.formatted(2, "type")));
    assertEquals("besluit-5-3", xpath(xml, vote.formatted(2, "leidtTotBesluit") + "/*[1]"));
    String cast = "//*[local-name()='neemtDeelAanStemming']";
    assertEquals("4", xpath(xml, "count(" + cast + ")"), "nobody's in the secret one");
    assertEquals("4", xpath(xml, "count(" + cast + "/*[3][*[1]='stemming-5-2'])"));
    String west = "//*[*[local-name()='ID']='deelnemer-" + Ballots.WEST + "']/";
    String his = west + "*[local-name()='neemtDeelAanStemming']";
    assertEquals("2", xpath(xml, "count(" + his + ")"), "his own and the proxy");
    assertEquals("Verworpen", xpath(xml, "//*[*[local-name()='ID']='besluit-5-3']/*[2]"));
    assertTrue(
        xpath(xml, "//*[*[local-name()='ID']='besluit-5-2']/*[3]")
            .contains("Voor 5, tegen 1, onthouden 1"));
  }

  @Test
  @Tag("shared-data")
  @EnabledIf(value = "schemaFound", disabledReason = "shared/data/standards lies nowhere above")
  void oriAIsValid() throws Exception {
    var schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema().toFile());
    MinutesDocument voted = Ballots.document();
    for (MinutesDocument each :
        new MinutesDocument[] {document, document.forPublic(), voted, voted.forPublic()}) {
      schema.newValidator().validate(new StreamSource(new StringReader(OriA.of(each))));
    }
  }

  static boolean schemaFound() {
    return schema() != null;
  }

  private static Path schema() {
    return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
        .map(path -> path.resolve("shared/data/standards/ori-a-1.0.1.xsd"))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(null);
  }

  @Test
  void oriAHoldsNoMeetingThatIsStillToCome() {
    MinutesDocument tentative = Samples.document(Samples.facts("PLANNED", true));
    assertFalse(OriA.possible(tentative));
    assertEquals(
        "minutes.noOriA", assertThrows(BusinessException.class, () -> OriA.of(tentative)).key());
  }

  @Test
  void odtIsAPackageThatNamesItselfFirst() throws Exception {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(MinutesOdt.of(document)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertEquals("mimetype", parts.keySet().iterator().next());
    assertEquals("application/vnd.oasis.opendocument.text", parts.get("mimetype"));
    String content = parts.get("content.xml");
    assertEquals("6", xpath(content, "count(//*[local-name()='h'])"));
    assertTrue(content.contains("Nagaan wat &lt;b&gt;het&lt;/b&gt; kost &amp; waarom"), content);
    for (String part : new String[] {"styles.xml", "meta.xml", "META-INF/manifest.xml"}) {
      assertFalse(xpath(parts.get(part), "local-name(/*)").isEmpty(), part);
    }
  }

  @Test
  void fileNamesAreHarmless() {
    assertEquals("verslag-ambtelijk-pact-2020-07-06-v1.pdf", ExportFormat.PDF.fileName(document));
    assertEquals(
        "verslag-ambtelijk-pact-2020-07-06-v1-openbaar.ori-a.xml",
        ExportFormat.ORI_A.fileName(document.forPublic()));
    assertTrue(ExportFormat.of("exe").isEmpty());
  }

  private static String xpath(String xml, String path) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var parsed = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    return XPathFactory.newInstance().newXPath().evaluate(path, parsed);
  }
}
