package nl.pactportal.meetings.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.platform.document.DocumentOwner;
import nl.pactportal.platform.identity.CurrentUser;

/** Papers go with their meeting: who may read the one may read the other. */
@ApplicationScoped
public class MeetingPapers implements DocumentOwner {
  static final String TYPE = "meetings.meeting";
  @Inject MeetingRepository meetings;
  @Inject CurrentUser user;

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  @Transactional
  public boolean mayRead(UUID meetingId) {
    return user.may(MeetingsPermission.VIEW_MEETINGS) && meetings.exists(meetingId);
  }

  @Override
  public boolean mayReadConfidential(UUID meetingId) {
    return user.may(MeetingsPermission.READ_CONFIDENTIAL);
  }
}
