package nl.pactportal.dashboard.format.sdmx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import nl.pactportal.dashboard.format.XmlFile.ElementTaker;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;

/**
 * Finds the observations of SDMX-ML 2.1. Generic data say what is key and what is attribute;
 * structure-specific data have both as XML attributes, told apart by their names.
 */
final class SdmxXmlRows implements ElementTaker {
  private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  /** Takes one observation; both maps are used again for the next one. */
  @FunctionalInterface
  interface ObsTaker {
    /**
     * @return false to stop
     */
    boolean take(Map<String, String> keys, Map<String, String> attributes, int line);
  }

  private final ObsTaker taker;
  private final Map<String, String> series = new LinkedHashMap<>();
  private final Map<String, String> seriesAttributes = new LinkedHashMap<>();
  private final Map<String, String> keys = new LinkedHashMap<>();
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<String> said = new ArrayList<>();
  private Map<String, String> values = keys;
  private String atObservation = "TIME_PERIOD";
  private String message;
  private boolean measuresAsTypes;
  private boolean inObs;
  private boolean inGroup;
  private boolean begun;
  private boolean more = true;
  private int line;
  String prepared = "";
  String structure = "";

  SdmxXmlRows(ObsTaker taker) {
    this.taker = taker;
  }

  @Override
  public boolean begin(XMLStreamReader xml) {
    String name = xml.getLocalName();
    line = xml.getLocation().getLineNumber();
    requireData(name);
    switch (name) {
      case "Structure" -> structure(xml);
      case "Ref" -> structure = structure.isEmpty() ? attribute(xml, "id") : structure;
      case "Message", "ErrorMessage" -> message = attribute(xml, "code");
      case "Fault" -> message = "";
      case "Group" -> inGroup = true;
      case "Series" -> series(xml);
      case "Obs" -> obs(xml);
      case "SeriesKey" -> values = series;
      case "ObsKey" -> values = keys;
      case "Attributes" -> values = inObs ? attributes : seriesAttributes;
      case "Value" -> {
        if (!inGroup) {
          values.put(attribute(xml, "id"), attribute(xml, "value"));
        }
      }
      case "ObsDimension" ->
          keys.put(or(attribute(xml, "id"), atObservation), attribute(xml, "value"));
      case "ObsValue" -> attributes.put(SdmxNames.VALUE, attribute(xml, "value"));
      default -> {
        // headers and footers, read by their text
      }
    }
    return more;
  }

  private void requireData(String name) {
    if (!begun && name.equals("Structure")) {
      throw new SourceException(
          ImportFailure.UNCLEAR, "a message of structures: it explains codes and holds no figures");
    }
    begun = true;
  }

  private void structure(XMLStreamReader xml) {
    String said = attribute(xml, "dimensionAtObservation");
    atObservation = said.isEmpty() ? atObservation : said;
    measuresAsTypes |= attribute(xml, "explicitMeasures").equals("true");
  }

  private void series(XMLStreamReader xml) {
    series.clear();
    seriesAttributes.clear();
    split(xml, series, seriesAttributes);
  }

  private void obs(XMLStreamReader xml) {
    inObs = true;
    keys.clear();
    attributes.clear();
    split(xml, keys, attributes);
    String type = xml.getAttributeValue(SCHEMA_INSTANCE, "type");
    if (measuresAsTypes && type != null) {
      keys.put(atObservation, type.substring(type.indexOf(':') + 1));
    }
  }

  private void split(
      XMLStreamReader xml, Map<String, String> dimensions, Map<String, String> rest) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String space = xml.getAttributeNamespace(i);
      if (space == null || space.isEmpty()) {
        String name = xml.getAttributeLocalName(i);
        boolean attribute =
            SdmxNames.isAttribute(name)
                || dimensions == keys && name.equals(SdmxNames.UNIT) && !flat();
        (attribute ? rest : dimensions).put(name, xml.getAttributeValue(i));
      }
    }
  }

  private boolean flat() {
    return atObservation.equals("AllDimensions");
  }

  @Override
  public void end(String name, String text) {
    switch (name) {
      case "Obs" -> {
        inObs = false;
        Map<String, String> all = new LinkedHashMap<>(series);
        all.putAll(keys);
        Map<String, String> about = new LinkedHashMap<>(seriesAttributes);
        about.putAll(attributes);
        more = taker.take(all, about, line);
      }
      case "Group" -> inGroup = false;
      case "Prepared" -> prepared = text;
      case "Text", "faultcode", "faultstring" -> {
        if (message != null) {
          said.add(text);
        }
      }
      default -> {
        // nothing to close
      }
    }
  }

  /** What the source says instead of, or besides, figures: "too large, fetch it later there". */
  void requireNoMessage() {
    if (message != null) {
      throw new SourceException(
          ImportFailure.SOURCE_SAYS, (message + " " + String.join(" ", said)).strip());
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    return or(xml.getAttributeValue(null, name), "");
  }

  private static String or(String said, String otherwise) {
    return said == null || said.isEmpty() ? otherwise : said;
  }

  String atObservation() {
    return atObservation;
  }
}
