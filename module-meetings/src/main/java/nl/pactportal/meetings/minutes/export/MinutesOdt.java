package nl.pactportal.meetings.minutes.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.pactportal.meetings.minutes.document.Block;
import nl.pactportal.meetings.minutes.document.DocumentSection;
import nl.pactportal.meetings.minutes.document.MinutesDocument;
import nl.pactportal.platform.export.XmlText;

/** The minutes as OpenDocument text, to work on in an office program. */
public final class MinutesOdt {
  private static final String TYPE = "application/vnd.oasis.opendocument.text";
  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

  private MinutesOdt() {}

  public static byte[] of(MinutesDocument document) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
      storeType(zip);
      add(zip, "content.xml", content(document));
      add(zip, "styles.xml", OdtStyles.styles());
      add(zip, "meta.xml", meta(document));
      add(zip, "META-INF/manifest.xml", manifest());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }

  /** First and uncompressed: by that programs know the kind of file. */
  private static void storeType(ZipOutputStream zip) throws IOException {
    byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    ZipEntry entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(type);
    zip.closeEntry();
  }

  private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String content(MinutesDocument document) {
    XmlText xml = new XmlText();
    xml.open(
        "office:document-content",
        "xmlns:office",
        OASIS + "office:1.0",
        "xmlns:text",
        OASIS + "text:1.0",
        "office:version",
        "1.3");
    xml.open("office:body").open("office:text");
    xml.element("text:p", document.title(), "text:style-name", "Title");
    xml.element("text:p", StateLine.of(document), "text:style-name", "Subtitle");
    document.sections().forEach(section -> section(xml, section));
    return xml.close().close().close().done();
  }

  private static void section(XmlText xml, DocumentSection section) {
    xml.element(
        "text:h", section.heading(), "text:style-name", "Heading_20_1", "text:outline-level", "1");
    for (Block block : section.blocks()) {
      if (block.list()) {
        xml.open("text:list", "text:style-name", "Points");
        block.lines().forEach(line -> paragraph(xml.open("text:list-item"), line).close());
        xml.close();
      } else {
        block.lines().forEach(line -> paragraph(xml, line));
      }
    }
  }

  private static XmlText paragraph(XmlText xml, Block.Line line) {
    xml.open("text:p", "text:style-name", "Standard");
    if (line.label() != null) {
      xml.element("text:span", line.label(), "text:style-name", "Strong").text(" ");
    }
    return xml.text(line.text()).close();
  }

  private static String meta(MinutesDocument document) {
    XmlText xml = new XmlText();
    xml.open(
        "office:document-meta",
        "xmlns:office",
        OASIS + "office:1.0",
        "xmlns:meta",
        OASIS + "meta:1.0",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "office:version",
        "1.3");
    xml.open("office:meta");
    xml.element("meta:generator", "Pact Portal");
    xml.element("dc:title", MinutesHtml.titleOf(document));
    xml.element("dc:creator", "Secretariaat Pact");
    xml.element("dc:language", "nl");
    return xml.close().close().done();
  }

  private static String manifest() {
    XmlText xml = new XmlText();
    xml.open(
        "manifest:manifest", "xmlns:manifest", OASIS + "manifest:1.0", "manifest:version", "1.3");
    file(xml, "/", TYPE);
    for (String part : new String[] {"content.xml", "styles.xml", "meta.xml"}) {
      file(xml, part, "text/xml");
    }
    return xml.close().done();
  }

  private static void file(XmlText xml, String path, String type) {
    xml.open("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type)
        .close();
  }
}
