package nl.pactportal.meetings.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.region.RegionScope;
import nl.pactportal.platform.worklist.Worklist;

/** An open round is work of the coordinator of each region, until that region has answered. */
@ApplicationScoped
public class RoundWork {
  static final String KIND = "round";

  @Inject Worklist worklist;
  @Inject CurrentUser user;

  void open(Round round, String body) {
    requireReach("question");
    for (String region : RegionScope.REGIONS) {
      worklist.open(
          Worklist.item(region, "meetings", KIND, Role.REGION_COORDINATOR, round.getId())
              .titled(
                  body + ", vraag aan uw regio: " + round.getQuestion(),
                  body + ", question to your region: " + round.getQuestion(),
                  "/meetings/rounds/detail.xhtml?id=" + round.getId()));
    }
  }

  /** Who still waits for others has not answered yet. */
  void answered(Round round, AnswerEntry entry) {
    if (entry.state() != AnswerState.AWAITING) {
      requireReach("party");
      worklist.done(round.getId(), KIND, entry.party());
    }
  }

  void close(Round round) {
    requireReach("closed");
    worklist.done(round.getId(), KIND);
  }

  /** With one region chosen in the header the work of the others is out of reach, silently. */
  private void requireReach(String field) {
    if (!user.scope().write().containsAll(RegionScope.REGIONS)) {
      throw new BusinessException(field, "round.regionChosen");
    }
  }
}
