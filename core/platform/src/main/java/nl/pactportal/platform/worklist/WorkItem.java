package nl.pactportal.platform.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** Something a role of a region, or of the province for that region, still has to do. */
@Entity
@Table(schema = "platform", name = "work_item")
public class WorkItem extends RegionAggregate {
  private String module;
  private String kind;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "title_nl")
  private String titleNl;

  @Column(name = "title_en")
  private String titleEn;

  private String path;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "due_said")
  private String dueSaid;

  @Column(name = "object_id")
  private UUID objectId;

  @Column(name = "excluded_subject")
  private String excludedSubject;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "done_by")
  private String doneBy;

  protected WorkItem() {}

  WorkItem(String regionCode, String module, String kind, Role role, UUID objectId) {
    super(UuidV7.next(), regionCode);
    this.module = Objects.requireNonNull(module);
    this.kind = Objects.requireNonNull(kind);
    this.role = Objects.requireNonNull(role);
    this.objectId = Objects.requireNonNull(objectId);
  }

  /**
   * @param path where the work is done, from the root of the portal: {@code /funding/…}
   */
  public WorkItem titled(String dutch, String english, String path) {
    this.titleNl = dutch;
    this.titleEn = english;
    this.path = path;
    return this;
  }

  /**
   * @param said the date as people said it ("eind oktober"), or null
   */
  public WorkItem due(LocalDate on, String said) {
    this.dueOn = on;
    this.dueSaid = said;
    return this;
  }

  /** Four eyes: this person did the step before and may not do this one. */
  public WorkItem notBy(String subject) {
    this.excludedSubject = subject;
    return this;
  }

  void opened(Instant at) {
    this.openedAt = at;
  }

  void done(Instant at, String by) {
    this.doneAt = at;
    this.doneBy = by;
  }
}
