package nl.pactportal.meetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.pactportal.meetings.input.Wording;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A meeting of one of the Pact's bodies, for all partners or for one region. */
@Entity
@Table(schema = "meetings", name = "meeting")
public class Meeting extends RegionAggregate {
  static final int BODY = 100;
  static final int PLACE = 100;
  static final int TIME_SAID = 60;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  private String body;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column(name = "starts_at")
  private LocalTime startsAt;

  @Column(name = "ends_at")
  private LocalTime endsAt;

  @Column(name = "time_said")
  private String timeSaid;

  private boolean tentative;
  private String place;

  @Enumerated(EnumType.STRING)
  private MeetingStatus status;

  protected Meeting() {}

  Meeting(MeetingPlan plan) {
    super(plan.id(), plan.regionCode());
    this.body = Wording.required("body", plan.body(), BODY);
    this.heldOn = plausible(plan.heldOn());
    this.startsAt = plan.times().start();
    this.endsAt = plan.times().end();
    this.timeSaid = Wording.optional("timeSaid", plan.times().said(), TIME_SAID);
    this.tentative = plan.tentative();
    this.place = Wording.optional("place", plan.place(), PLACE);
    this.status = MeetingStatus.PLANNED;
  }

  /** A slip of the keyboard ("0206") is a date as well, but never of a meeting. */
  private static LocalDate plausible(LocalDate day) {
    if (day == null) {
      throw new BusinessException("heldOn", "wording.missing");
    }
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new BusinessException("heldOn", "meeting.dateRange", "" + FIRST_YEAR, "" + LAST_YEAR);
    }
    return day;
  }

  void hold(LocalDate today) {
    requireBegun(today);
    this.status = status.to(MeetingStatus.HELD);
  }

  /**
   * @throws BusinessException if the meeting is still to come: it cannot have decided anything yet
   */
  public void requireBegun(LocalDate today) {
    if (heldOn.isAfter(today)) {
      throw new BusinessException(null, "meeting.notYet");
    }
  }

  /**
   * @throws BusinessException if it was cancelled: its agenda stays as it was
   */
  public void requireAgendaOpen() {
    if (status == MeetingStatus.CANCELLED) {
      throw new BusinessException(null, "agenda.cancelled");
    }
  }

  /** Whether it is going on now. */
  public boolean inSession() {
    return status == MeetingStatus.LIVE;
  }

  public MeetingTimes times() {
    return new MeetingTimes(startsAt, endsAt, timeSaid);
  }

  public String getBody() {
    return body;
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  boolean isTentative() {
    return tentative;
  }

  String getPlace() {
    return place;
  }

  MeetingStatus getStatus() {
    return status;
  }

  void spellBody(String known) {
    this.body = known;
  }
}
