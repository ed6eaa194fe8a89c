package nl.pactportal.meetings.facts;

import static nl.pactportal.meetings.People.NOORDOOST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.pactportal.meetings.minutes.MinutesService;
import nl.pactportal.meetings.minutes.document.MinutesDocument;
import nl.pactportal.meetings.minutes.export.ExportFormat;
import nl.pactportal.testkit.TestWar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the minutes of 6 July 2020 say, every export says; and no name of a person. */
@ExtendWith(ArquillianExtension.class)
class ExportFactsIT {
  private static final UUID MINUTES = UUID.fromString("ac000000-0000-7000-8000-000000000001");

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject MinutesService minutes;

  @Test
  void printed() throws Exception {
    complete(printed(document()));
  }

  @Test
  void asText() throws Exception {
    complete(entry(ExportFormat.ODT.write(document()), "content.xml").replaceAll("<[^>]+>", ""));
  }

  @Test
  void asData() throws Exception {
    complete(new String(ExportFormat.JSON.write(document()), StandardCharsets.UTF_8));
  }

  /** Roles stay; a bureau nobody registered might be a person, so its name goes. */
  @Test
  void asEverybodyReadsIt() throws Exception {
    String text = printed(document().forPublic());
    assertEquals(List.of("F59: Arena consulting, Adlasz en ETIL"), Fact.phrasesMissingIn(text));
    assertEquals(List.of(), named(text));
  }

  /** The format has no place for requests and promises; it may not invent a time either. */
  @Test
  void asOpenRaadsinformatie() throws Exception {
    String xml = new String(ExportFormat.ORI_A.write(document()), StandardCharsets.UTF_8);
    assertEquals(List.of(), named(xml));
    assertEquals(true, xml.contains("Economische visie Brabant 2030"), xml);
    assertEquals(true, xml.contains("15:10") && xml.contains("15:00"), "both departures");
  }

  private MinutesDocument document() throws Exception {
    return callAs(NOORDOOST, () -> minutes.document(MINUTES));
  }

  private static void complete(String text) {
    assertEquals(List.of(), Fact.phrasesMissingIn(text));
    assertEquals(List.of(), named(text));
  }

  private static List<String> named(String text) {
    return SeedNames.found() ? SeedNames.in(text) : List.of();
  }

  private static String printed(MinutesDocument document) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(ExportFormat.PDF.write(document))) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static String entry(byte[] zip, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no " + name);
  }
}
