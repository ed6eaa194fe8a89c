package nl.pactportal.meetings.minutes.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.pactportal.meetings.minutes.document.MinutesDocument;
import nl.pactportal.meetings.minutes.document.RecordJson;

/** Files the minutes can be had as. */
public enum ExportFormat {
  PDF("pdf", "application/pdf", MinutesPdf::of),
  ODT("odt", "application/vnd.oasis.opendocument.text", MinutesOdt::of),
  ORI_A("ori-a.xml", "application/xml;charset=UTF-8", d -> utf8(OriA.of(d))),
  JSON("json", "application/json;charset=UTF-8", d -> utf8(RecordJson.write(d)));

  private final String ending;
  private final String mediaType;
  private final Function<MinutesDocument, byte[]> writer;

  ExportFormat(String ending, String mediaType, Function<MinutesDocument, byte[]> writer) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.writer = writer;
  }

  public static Optional<ExportFormat> of(String ending) {
    return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
  }

  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  public byte[] write(MinutesDocument document) {
    return writer.apply(document);
  }

  /** Letters, digits and hyphens only: "verslag-ambtelijk-pact-2020-07-06-v1.pdf". */
  public String fileName(MinutesDocument document) {
    String name =
        "verslag "
            + document.facts().body()
            + " "
            + document.facts().heldOn()
            + " v"
            + document.state().number()
            + (document.reduced() ? " openbaar" : "");
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String safe = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return safe.replaceAll("^-|-$", "") + "." + ending;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
