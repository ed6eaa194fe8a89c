package nl.pactportal.meetings.body;

import static nl.pactportal.meetings.MeetingsPermission.MANAGE_BODIES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.input.PartyChoice;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;

/** Seats of a body, and who holds them from when until when. */
@ApplicationScoped
@Transactional
public class MandateService {
  @Inject BodyRepository bodies;
  @Inject MandateRepository mandates;
  @Inject PartyChoice parties;
  @Inject AuditTrail audit;

  /**
   * @param id made by the form; a second time it changes nothing
   */
  @Requires(MANAGE_BODIES)
  public void addSeat(UUID bodyId, UUID id, SeatEntry entry) {
    Body body = body(bodyId);
    parties.require("partyCode", entry.partyCode());
    if (mandates.seat(id).isEmpty()) {
      mandates.add(new Seat(id, body, entry));
      audit.record("seat.added", body.getRegionCode(), "seat", id, "body " + bodyId);
    }
  }

  @Requires(MANAGE_BODIES)
  public void changeSeat(UUID bodyId, UUID id, long seen, SeatEntry entry) {
    parties.require("partyCode", entry.partyCode());
    Seat seat = seat(bodyId, id);
    seat.requireVersion(seen);
    seat.write(entry);
    audit.record("seat.changed", seat.getRegionCode(), "seat", id, "body " + bodyId);
  }

  /** What a form starts from; the only way to the e-mail address. */
  @Requires(MANAGE_BODIES)
  public MandateEntry entry(UUID bodyId, UUID id) {
    return mandate(bodyId, id).entry();
  }

  /** A period that is over or overlaps another is fine: it is shown as such. */
  @Requires(MANAGE_BODIES)
  public void add(UUID bodyId, UUID id, MandateEntry entry) {
    Body body = body(bodyId);
    requireKnown(bodyId, entry);
    if (mandates.find(id).isEmpty()) {
      mandates.add(new Mandate(id, body, entry));
      audit.record("mandate.added", body.getRegionCode(), "mandate", id, "body " + bodyId);
    }
  }

  @Requires(MANAGE_BODIES)
  public void change(UUID bodyId, UUID id, long seen, MandateEntry entry) {
    requireKnown(bodyId, entry);
    Mandate mandate = mandate(bodyId, id);
    mandate.requireVersion(seen);
    if (id.equals(entry.substituteForId())) {
      throw new BusinessException("substituteFor", "mandate.ownSubstitute");
    }
    mandate.write(entry);
    audit.record("mandate.changed", mandate.getRegionCode(), "mandate", id, "body " + bodyId);
  }

  /** Only one written down by mistake; what a meeting or another mandate refers to, stays. */
  @Requires(MANAGE_BODIES)
  public void remove(UUID bodyId, UUID id) {
    Mandate mandate = mandate(bodyId, id);
    if (mandates.isUsed(mandate)) {
      throw new BusinessException(null, "mandate.used");
    }
    mandates.remove(mandate);
    audit.record("mandate.removed", mandate.getRegionCode(), "mandate", id, "body " + bodyId);
  }

  private void requireKnown(UUID bodyId, MandateEntry entry) {
    parties.require("onBehalfOf", entry.onBehalfOf());
    parties.require("accountFor", entry.accountFor());
    if (entry.seatId() != null) {
      seat(bodyId, entry.seatId());
    }
    if (entry.substituteForId() != null) {
      mandate(bodyId, entry.substituteForId());
    }
  }

  private Body body(UUID id) {
    return bodies.find(id).orElseThrow(() -> new NotFoundException("body " + id));
  }

  private Seat seat(UUID bodyId, UUID id) {
    return mandates
        .seat(id)
        .filter(seat -> seat.getBodyId().equals(bodyId))
        .orElseThrow(() -> new NotFoundException("seat " + id));
  }

  private Mandate mandate(UUID bodyId, UUID id) {
    return mandates
        .find(id)
        .filter(mandate -> mandate.getBodyId().equals(bodyId))
        .orElseThrow(() -> new NotFoundException("mandate " + id));
  }
}
