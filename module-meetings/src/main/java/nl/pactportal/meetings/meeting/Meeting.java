package nl.pactportal.meetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.pactportal.meetings.body.Body;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A meeting of one of the Pact's bodies, for all partners or for one region. */
@Entity
@Table(schema = "meetings", name = "meeting")
public class Meeting extends RegionAggregate {
  static final int BODY = 100;
  static final int REASON = 500;

  /** The name of that day; the body itself may get another. */
  private String body;

  @Column(name = "body_id")
  private UUID bodyId;

  @Column(name = "series_id")
  private UUID seriesId;

  @Column(name = "number_said")
  private String numberSaid;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column(name = "starts_at")
  private LocalTime startsAt;

  @Column(name = "ends_at")
  private LocalTime endsAt;

  @Column(name = "ends_next_day")
  private boolean endsNextDay;

  @Column(name = "time_said")
  private String timeSaid;

  private boolean tentative;
  private String place;

  @Enumerated(EnumType.STRING)
  private MeetingForm form;

  @Column(name = "web_address")
  private String webAddress;

  @Enumerated(EnumType.STRING)
  private MeetingStatus status;

  /** For calendars: they follow the highest one they have seen. */
  private int sequence;

  @Column(name = "moved_from")
  private LocalDate movedFrom;

  @Column(name = "cancelled_said")
  private String cancelledSaid;

  protected Meeting() {}

  Meeting(MeetingPlan plan) {
    super(plan.id(), plan.regionCode());
    this.body = Wording.required("body", plan.body(), BODY);
    this.seriesId = plan.seriesId();
    this.status = MeetingStatus.PLANNED;
    write(plan.date().checked(), plan.venue().checked());
  }

  private void write(MeetingDate date, Venue venue) {
    this.heldOn = date.heldOn();
    this.startsAt = date.times().start();
    this.endsAt = date.times().end();
    this.timeSaid = date.times().said();
    this.endsNextDay = date.times().endsNextDay();
    this.tentative = date.tentative();
    this.numberSaid = date.numberSaid();
    this.place = venue.place();
    this.form = venue.form();
    this.webAddress = venue.webAddress();
  }

  /**
   * Another date, time or place. The same again changes nothing, and a number alone is nothing a
   * calendar has to know.
   *
   * @return whether anything changed
   */
  boolean change(MeetingDate wantedDate, Venue wantedVenue) {
    if (status != MeetingStatus.PLANNED) {
      throw new BusinessException(null, "meeting.noChange");
    }
    MeetingDate before = date();
    Venue at = venue();
    MeetingDate date = wantedDate.checked();
    Venue venue = wantedVenue.checked();
    write(date, venue);
    if (!date.heldOn().equals(before.heldOn())) {
      movedFrom = before.heldOn();
    }
    if (!date.sameMoment(before) || !venue.equals(at)) {
      sequence++;
    }
    return !date.equals(before) || !venue.equals(at);
  }

  /** It will not take place; it stays in the list with the reason. */
  void cancel(String reason) {
    MeetingStatus cancelled = status.to(MeetingStatus.CANCELLED);
    this.cancelledSaid = Wording.required("reason", reason, REASON);
    this.status = cancelled;
    sequence++;
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
    return new MeetingTimes(startsAt, endsAt, timeSaid, endsNextDay);
  }

  MeetingDate date() {
    return new MeetingDate(heldOn, times(), tentative, numberSaid);
  }

  Venue venue() {
    return new Venue(place, form, webAddress);
  }

  /** "ambtelijk pact" is the body everybody knows as "Ambtelijk Pact". */
  void of(Body known) {
    this.bodyId = known.getId();
    this.body = known.getName();
  }

  public String getBody() {
    return body;
  }

  public UUID getBodyId() {
    return bodyId;
  }

  UUID getSeriesId() {
    return seriesId;
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public MeetingStatus getStatus() {
    return status;
  }

  public int getSequence() {
    return sequence;
  }

  LocalDate getMovedFrom() {
    return movedFrom;
  }
}
