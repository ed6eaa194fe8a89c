package nl.pactportal.meetings.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.identity.CurrentUser;

/** The one way in which an action is closed or taken up again: its history knows of each. */
@ApplicationScoped
public class ActionSteps {
  @PersistenceContext EntityManager em;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * @param reason may be missing when it was done
   * @param meetingId the meeting that saw it closed, or null
   */
  public void take(ActionPoint action, ActionStatus to, String reason, UUID meetingId) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    em.persist(new ActionStep(action, to, reason, meetingId).taken(user.person(), now));
    action.move(to, now);
    action.closedIn(meetingId);
    audit.record(
        "action." + to.name().toLowerCase(), action.getRegionCode(), "action", action.getId(), "");
  }
}
