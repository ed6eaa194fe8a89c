package nl.pactportal.meetings.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.persistence.RegionAggregate;

/** Those who meet: the Ambtelijk Pact, a working group, a congress. */
@Entity
@Table(schema = "meetings", name = "body")
public class Body extends RegionAggregate {
  static final int NAME = 100;
  static final int FUTURE = 500;
  private static final int ALL = 100;

  private String name;

  @Enumerated(EnumType.STRING)
  private BodyKind kind;

  @Column(name = "quorum_percent")
  private Integer quorumPercent;

  @Column(name = "public")
  private boolean inPublicCalendar;

  @Column(name = "future_said")
  private String futureSaid;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  protected Body() {}

  Body(UUID id, String regionCode, BodyEntry entry) {
    super(id, regionCode);
    write(entry);
  }

  void write(BodyEntry entry) {
    Integer quorum = entry.quorumPercent();
    if (quorum != null && (quorum < 1 || quorum > ALL)) {
      throw new BusinessException("quorumPercent", "body.quorumRange");
    }
    this.name = Wording.required("name", entry.name(), NAME);
    this.kind = entry.kind() == null ? BodyKind.WORKING_GROUP : entry.kind();
    this.quorumPercent = quorum;
    this.inPublicCalendar = entry.inPublicCalendar();
    this.futureSaid = Wording.optional("futureSaid", entry.futureSaid(), FUTURE);
    this.endedOn = entry.endedOn();
  }

  /** Whether it had ended by then. */
  public boolean endedBefore(LocalDate day) {
    return endedOn != null && endedOn.isBefore(day);
  }

  public String getName() {
    return name;
  }

  BodyKind getKind() {
    return kind;
  }

  public Integer getQuorumPercent() {
    return quorumPercent;
  }

  boolean isInPublicCalendar() {
    return inPublicCalendar;
  }

  String getFutureSaid() {
    return futureSaid;
  }

  LocalDate getEndedOn() {
    return endedOn;
  }
}
