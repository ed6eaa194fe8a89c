package nl.pactportal.funding.letter;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.pactportal.platform.money.Money;

/** What a feature wants to write: which letter, to whom, about what, with which facts. */
public final class LetterContent {
  private final LetterKind kind;
  private final String regionCode;
  private final UUID dossierId;
  private final UUID objectId;
  private final String reference;
  private final Map<String, String> facts = new TreeMap<>();

  private LetterContent(
      LetterKind kind, String regionCode, UUID dossierId, UUID objectId, String reference) {
    this.kind = kind;
    this.regionCode = regionCode;
    this.dossierId = dossierId;
    this.objectId = objectId;
    this.reference = reference;
    facts.put("reference", reference);
  }

  /**
   * @param dossierId the application on whose page it is listed; may be null
   * @param objectId what it is about: a decision, a determination, a suspension, …
   * @param reference as people call the application, such as AM25-2026-0004
   */
  public static LetterContent of(
      LetterKind kind, String regionCode, UUID dossierId, UUID objectId, String reference) {
    return new LetterContent(kind, regionCode, dossierId, objectId, reference);
  }

  /**
   * @param value null or blank if there is nothing to say; a text that needs it will refuse
   */
  public LetterContent with(String name, String value) {
    facts.put(name, value == null ? "" : value.strip());
    return this;
  }

  public LetterContent with(String name, Money value) {
    return with(name, Dutch.money(value));
  }

  public LetterContent with(String name, LocalDate value) {
    return with(name, Dutch.day(value));
  }

  LetterKind kind() {
    return kind;
  }

  String regionCode() {
    return regionCode;
  }

  UUID dossierId() {
    return dossierId;
  }

  UUID objectId() {
    return objectId;
  }

  String reference() {
    return reference;
  }

  Map<String, String> facts() {
    return Collections.unmodifiableMap(facts);
  }
}
