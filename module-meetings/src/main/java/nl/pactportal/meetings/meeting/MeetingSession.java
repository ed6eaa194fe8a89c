package nl.pactportal.meetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A meeting while it takes place; its plan is {@link Meeting}. */
@Entity
@Table(schema = "meetings", name = "meeting")
public class MeetingSession extends RegionAggregate {
  @Enumerated(EnumType.STRING)
  private MeetingStatus status;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column(name = "starts_at")
  private LocalTime startsAt;

  @Column(name = "ends_at")
  private LocalTime endsAt;

  @Column(name = "ends_next_day")
  private boolean endsNextDay;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  protected MeetingSession() {}

  /** One that is open already stays as it is. */
  public boolean open(LocalDate today, Instant now) {
    if (status == MeetingStatus.LIVE) {
      return false;
    }
    if (heldOn.isAfter(today)) {
      throw new BusinessException(null, "live.notYet");
    }
    status = status.to(MeetingStatus.LIVE);
    openedAt = now;
    return true;
  }

  /** One that is closed already stays as it is. */
  public boolean close(Instant now) {
    if (status == MeetingStatus.HELD) {
      return false;
    }
    requireLive();
    status = status.to(MeetingStatus.HELD);
    closedAt = now;
    return true;
  }

  /**
   * @throws BusinessException if nobody is meeting at the moment
   */
  public void requireLive() {
    if (status != MeetingStatus.LIVE) {
      throw new BusinessException(null, "live.notOpen");
    }
  }

  public boolean isLive() {
    return status == MeetingStatus.LIVE;
  }
}
