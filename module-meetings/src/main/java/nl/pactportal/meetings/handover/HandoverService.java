package nl.pactportal.meetings.handover;

import static nl.pactportal.meetings.MeetingsPermission.MANAGE_BODIES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.body.Body;
import nl.pactportal.meetings.body.BodyRepository;
import nl.pactportal.meetings.body.EmailAddress;
import nl.pactportal.meetings.body.Mandate;
import nl.pactportal.meetings.body.MandateRepository;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.input.Wording;

/** Somebody takes over a mandate on a day, and with it the work that is still to be done. */
@ApplicationScoped
@Transactional
public class HandoverService {
  private static final int HOLDER = 100;

  @Inject BodyRepository bodies;
  @Inject MandateRepository mandates;
  @Inject HandoverRepository work;
  @Inject AuditTrail audit;

  /** What it would do. */
  @Requires(MANAGE_BODIES)
  public HandoverPreview preview(UUID bodyId, UUID mandateId, Handover handover) {
    Mandate before = mandate(bodyId, mandateId);
    String to = successorName(before, handover);
    return new HandoverPreview(
        before.getHolderSaid(), to, handover.day(), handover.existingId() == null, work.of(before));
  }

  /**
   * One mandate ends, another begins or takes over, and the open work goes to the other name: all
   * of it or nothing.
   *
   * @param seen version of the mandate the form showed
   */
  @Requires(MANAGE_BODIES)
  public void handOver(UUID bodyId, UUID mandateId, long seen, Handover handover) {
    Mandate before = mandate(bodyId, mandateId);
    before.requireVersion(seen);
    String to = successorName(before, handover);
    List<OpenWork> moved = work.of(before);
    work.move(before, to);
    Mandate after = successor(before, handover);
    before.endBefore(handover.day());
    String what = "from mandate " + mandateId + " to " + after.getId();
    audit.record("mandate.handedOver", before.getRegionCode(), "mandate", mandateId, what);
    moved.forEach(
        one ->
            audit.record(
                "action.handedOver", before.getRegionCode(), "action", one.action(), what));
  }

  private Mandate successor(Mandate before, Handover handover) {
    if (handover.existingId() != null) {
      Mandate existing = mandate(before.getBodyId(), handover.existingId());
      existing.succeed(before);
      return existing;
    }
    Body body = bodies.find(before.getBodyId()).orElseThrow();
    Mandate begun =
        before.succession(
            handover.newId(), body, handover.holder(), handover.email(), handover.day());
    mandates.add(begun);
    return begun;
  }

  private String successorName(Mandate before, Handover handover) {
    if (handover.day() == null) {
      throw new BusinessException("day", "wording.missing");
    }
    before.requireHandover(handover.day());
    boolean begins = handover.existingId() == null;
    String to = begins ? newcomer(handover) : existing(before, handover);
    if (to.equalsIgnoreCase(before.getHolderSaid())) {
      throw new BusinessException(begins ? "holder" : "existing", "handover.same");
    }
    return to;
  }

  private static String newcomer(Handover handover) {
    EmailAddress.optional("email", handover.email());
    return Wording.required("holder", handover.holder(), HOLDER);
  }

  private String existing(Mandate before, Handover handover) {
    if (Wording.optional("holder", handover.holder(), HOLDER) != null) {
      throw new BusinessException("existing", "handover.both");
    }
    return mandate(before.getBodyId(), handover.existingId()).getHolderSaid();
  }

  private Mandate mandate(UUID bodyId, UUID id) {
    return mandates
        .find(id)
        .filter(mandate -> mandate.getBodyId().equals(bodyId))
        .orElseThrow(() -> new NotFoundException("mandate " + id));
  }
}
