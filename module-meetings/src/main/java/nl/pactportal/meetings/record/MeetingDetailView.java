package nl.pactportal.meetings.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;

/** A meeting with all that was recorded, for reading. */
@Named
@RequestScoped
public class MeetingDetailView {
  @Inject RecordService minutes;
  @Inject CurrentUser user;
  @Inject Clock clock;
  private String id;
  private MeetingDetail detail;

  public void load() {
    detail = minutes.read(GivenId.of(id));
  }

  public MeetingDetail getDetail() {
    return detail;
  }

  public boolean isRecorder() {
    return user.may(MeetingsPermission.RECORD_MEETING);
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
