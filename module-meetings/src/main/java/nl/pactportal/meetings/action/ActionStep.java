package nl.pactportal.meetings.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** That an action was closed or taken up again, why, and in which meeting. */
@Entity
@Table(schema = "meetings", name = "action_step")
public class ActionStep extends RegionAggregate {
  static final int REASON = 1000;

  @Column(name = "action_id")
  private UUID actionId;

  @Enumerated(EnumType.STRING)
  private ActionStatus status;

  private String reason;

  @Column(name = "meeting_id")
  private UUID meetingId;

  @Column(name = "taken_by")
  private String takenBy;

  @Column(name = "taken_by_name")
  private String takenByName;

  @Column(name = "taken_at")
  private Instant takenAt;

  protected ActionStep() {}

  /** To be done needs no reason; everything else does. */
  ActionStep(ActionPoint action, ActionStatus status, String reason, UUID meetingId) {
    super(UuidV7.next(), action.getRegionCode());
    this.actionId = action.getId();
    this.status = status;
    this.reason =
        status == ActionStatus.DONE
            ? Wording.optional("reason", reason, REASON)
            : Wording.required("reason", reason, REASON);
    this.meetingId = meetingId;
  }

  ActionStep taken(Person by, Instant at) {
    this.takenBy = by.subject();
    this.takenByName = by.name();
    this.takenAt = at;
    return this;
  }
}
