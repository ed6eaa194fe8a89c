package nl.pactportal.meetings.followup;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where the regions stand with what a meeting asked of all of them.
 *
 * @param given by action, for those on which some region has said something
 * @param none for all others
 */
public record MeetingAnswers(Map<UUID, List<RegionAnswer>> given, List<RegionAnswer> none)
    implements Serializable {

  public List<RegionAnswer> of(UUID actionId) {
    return given.getOrDefault(actionId, none);
  }
}
