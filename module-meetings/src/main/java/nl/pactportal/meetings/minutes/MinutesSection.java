package nl.pactportal.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.pactportal.meetings.minutes.document.DocumentSection;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** A section of the minutes whose text is kept: edited, or frozen with the whole. */
@Entity
@Table(schema = "meetings", name = "minutes_section")
public class MinutesSection extends RegionAggregate {
  static final int TEXT = 200_000;

  @Column(name = "minutes_id")
  private UUID minutesId;

  private String place;
  private int position;
  private String heading;
  private String text;
  private String generated;
  private boolean edited;
  private String sources;

  protected MinutesSection() {}

  MinutesSection(Minutes minutes, int position, DocumentSection section) {
    super(UuidV7.next(), minutes.getRegionCode());
    this.minutesId = minutes.getId();
    this.place = section.place();
    this.position = position;
    this.heading = section.heading();
    this.text = section.text();
    this.edited = section.edited();
    follow(section);
  }

  /** Kept in the next version: as approved, whatever the records say by now. */
  MinutesSection copyFor(Minutes next) {
    MinutesSection copy = new MinutesSection(next, position, frozen());
    copy.edited = true;
    return copy;
  }

  /**
   * @return whether anything changed
   */
  boolean write(String written) {
    String said = Wording.optional("text", written, TEXT);
    String kept = said == null ? "" : said;
    boolean changed = !edited || !Objects.equals(text, kept);
    text = kept;
    edited = true;
    return changed;
  }

  /** What the records say now is known to the writer. */
  final void follow(DocumentSection now) {
    this.generated = now.generated();
    this.sources = String.join("\n", now.sources());
  }

  DocumentSection frozen() {
    return new DocumentSection(
        place, heading, items(), text, generated, edited, false, getVersion(), sourceList());
  }

  private List<String> sourceList() {
    return sources.isEmpty() ? List.of() : List.of(sources.split("\n"));
  }

  private List<UUID> items() {
    return sourceList().stream()
        .filter(source -> source.startsWith("ITEM "))
        .map(source -> UUID.fromString(source.substring("ITEM ".length())))
        .toList();
  }

  void placeAt(int now) {
    position = now;
  }

  String getPlace() {
    return place;
  }

  String getText() {
    return text;
  }

  String getGenerated() {
    return generated;
  }

  boolean isEdited() {
    return edited;
  }
}
