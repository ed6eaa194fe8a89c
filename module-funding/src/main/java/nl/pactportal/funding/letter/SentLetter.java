package nl.pactportal.funding.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A letter as it was written; the database lets nobody change it. */
@Entity
@Table(schema = "funding", name = "letter")
public class SentLetter extends RegionAggregate {
  private String number;

  @Enumerated(EnumType.STRING)
  private LetterKind kind;

  @Column(name = "template_id")
  private UUID templateId;

  @Column(name = "dossier_id")
  private UUID dossierId;

  @Column(name = "object_id")
  private UUID objectId;

  private String reference;
  private String title;
  private String facts;
  private String page;

  @Column(name = "content_hash")
  private String contentHash;

  @Enumerated(EnumType.STRING)
  private Remedy remedy;

  @Column(name = "made_known_on")
  private LocalDate madeKnownOn;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected SentLetter() {}

  String getPage() {
    return page;
  }

  SentLetter(UUID id, String number, LetterContent content) {
    super(id, content.regionCode());
    this.number = number;
    this.kind = content.kind();
    this.dossierId = content.dossierId();
    this.objectId = content.objectId();
    this.reference = content.reference();
  }

  SentLetter written(LetterTemplate template, String title, String facts, String page) {
    this.templateId = template.getId();
    this.remedy = template.getRemedy();
    this.title = title;
    this.facts = facts;
    this.page = page;
    this.contentHash = Sha256.of(page);
    return this;
  }

  /**
   * @param lastDay of the remedy; null if there is none
   */
  SentLetter madeKnown(LocalDate on, LocalDate lastDay) {
    this.madeKnownOn = on;
    this.lastDay = lastDay;
    return this;
  }

  SentLetter by(Person person, Instant at) {
    this.decidedBy = person.subject();
    this.decidedByName = person.name();
    this.decidedAt = at;
    return this;
  }
}
