package nl.pactportal.meetings.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** When and where a meeting is, while it is being typed. */
public class PlanningForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private LocalDate heldOn;
  private LocalTime startsAt;
  private LocalTime endsAt;
  private boolean endsNextDay;
  private String timeSaid;
  private boolean tentative;
  private String numberSaid;
  private String place;
  private MeetingForm form;
  private String webAddress;

  void fill(MeetingRow meeting) {
    heldOn = meeting.heldOn();
    startsAt = meeting.startsAt();
    endsAt = meeting.endsAt();
    endsNextDay = meeting.endsNextDay();
    timeSaid = meeting.timeSaid();
    tentative = meeting.tentative();
    numberSaid = meeting.numberSaid();
    place = meeting.place();
    form = meeting.form();
    webAddress = meeting.webAddress();
  }

  MeetingDate date() {
    return new MeetingDate(heldOn, times(), tentative, numberSaid);
  }

  MeetingTimes times() {
    return new MeetingTimes(startsAt, endsAt, timeSaid, endsNextDay);
  }

  Venue venue() {
    return new Venue(place, form, webAddress);
  }

  public MeetingForm[] getForms() {
    return MeetingForm.values();
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public void setHeldOn(LocalDate heldOn) {
    this.heldOn = heldOn;
  }

  public LocalTime getStartsAt() {
    return startsAt;
  }

  public void setStartsAt(LocalTime startsAt) {
    this.startsAt = startsAt;
  }

  public LocalTime getEndsAt() {
    return endsAt;
  }

  public void setEndsAt(LocalTime endsAt) {
    this.endsAt = endsAt;
  }

  public boolean isEndsNextDay() {
    return endsNextDay;
  }

  public void setEndsNextDay(boolean endsNextDay) {
    this.endsNextDay = endsNextDay;
  }

  public String getTimeSaid() {
    return timeSaid;
  }

  public void setTimeSaid(String timeSaid) {
    this.timeSaid = timeSaid;
  }

  public boolean isTentative() {
    return tentative;
  }

  public void setTentative(boolean tentative) {
    this.tentative = tentative;
  }

  public String getNumberSaid() {
    return numberSaid;
  }

  public void setNumberSaid(String numberSaid) {
    this.numberSaid = numberSaid;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public MeetingForm getForm() {
    return form;
  }

  public void setForm(MeetingForm form) {
    this.form = form;
  }

  public String getWebAddress() {
    return webAddress;
  }

  public void setWebAddress(String webAddress) {
    this.webAddress = webAddress;
  }
}
