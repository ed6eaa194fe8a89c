package nl.pactportal.funding.books;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An XLSX file read back, without the library that wrote it. */
final class Workbook {
  private final Map<String, byte[]> parts = new HashMap<>();

  Workbook(byte[] file) throws IOException {
    Path stored = Files.write(Files.createTempFile("export", ".xlsx"), file);
    try (ZipFile zip = new ZipFile(stored.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    } finally {
      Files.delete(stored);
    }
  }

  /** The cells of a sheet by column, the headings first; numbers as they are written. */
  List<Map<String, String>> sheet(String name) throws Exception {
    NodeList sheets = part("xl/workbook.xml").getElementsByTagName("sheet");
    for (int i = 0; i < sheets.getLength(); i++) {
      if (((Element) sheets.item(i)).getAttribute("name").equals(name)) {
        return rows(part("xl/worksheets/sheet" + (i + 1) + ".xml"));
      }
    }
    throw new AssertionError("no sheet " + name);
  }

  boolean calculates() {
    return parts.entrySet().stream()
        .filter(part -> part.getKey().startsWith("xl/worksheets/"))
        .anyMatch(part -> new String(part.getValue()).contains("<f"));
  }

  private static List<Map<String, String>> rows(Document sheet) {
    List<Map<String, String>> rows = new ArrayList<>();
    NodeList found = sheet.getElementsByTagName("row");
    for (int i = 0; i < found.getLength(); i++) {
      Map<String, String> cells = new HashMap<>();
      NodeList all = ((Element) found.item(i)).getElementsByTagName("c");
      for (int j = 0; j < all.getLength(); j++) {
        Element cell = (Element) all.item(j);
        cells.put(cell.getAttribute("r").replaceAll("[0-9]", ""), cell.getTextContent());
      }
      rows.add(cells);
    }
    return rows;
  }

  private Document part(String name) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(parts.get(name)));
  }
}
