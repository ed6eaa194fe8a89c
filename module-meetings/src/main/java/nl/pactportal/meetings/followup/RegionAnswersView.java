package nl.pactportal.meetings.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the regions stand with what a meeting asked of all of them, on whatever page of it. */
@Named
@RequestScoped
public class RegionAnswersView {
  @Inject FollowUpService followUp;
  private final Map<UUID, MeetingAnswers> read = new HashMap<>();

  public List<RegionAnswer> of(UUID meetingId, UUID actionId) {
    return read.computeIfAbsent(meetingId, followUp::answers).of(actionId);
  }
}
