package nl.pactportal.funding.objection;

import static nl.pactportal.funding.FundingPermission.DECIDE_PENALTY;
import static nl.pactportal.funding.FundingPermission.RECORD_DEFAULT;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.funding.penalty.Penalties;
import nl.pactportal.funding.penalty.Penalty;
import nl.pactportal.funding.penalty.PenaltyCase;
import nl.pactportal.funding.penalty.PenaltyDecisionRow;
import nl.pactportal.funding.penalty.PenaltyDecisions;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.time.ClockProducer;

/** When the decision on an objection is late, and somebody says so (Awb 4:17 with 7:14). */
@ApplicationScoped
@Transactional
public class DefaultService {
  @Inject ObjectionRepository objections;
  @Inject Penalties penalties;
  @Inject PenaltyDecisions decisions;
  @Inject Independence independence;
  @Inject AuditTrail audit;

  /** What it costs by now; nothing where nobody gave notice. */
  @Requires(VIEW_FUNDING)
  public Optional<Penalty> penalty(UUID objectionId) {
    ObjectionRow row = find(objectionId);
    return penalties.of(objectionId, endedOn(row));
  }

  @Requires(VIEW_FUNDING)
  public Optional<PenaltyDecisionRow> decision(UUID objectionId) {
    return decisions.of(find(objectionId).id());
  }

  /**
   * How much it was, once it grows no more (Awb 4:18).
   *
   * @param decisionId made once by the form
   */
  @Requires(DECIDE_PENALTY)
  public void decide(UUID decisionId, UUID objectionId) {
    ObjectionRow row = find(objectionId);
    decisions.decide(
        decisionId,
        new PenaltyCase(
            row.id(), row.dossierId(), row.number(), "uw bezwaar " + row.number(), endedOn(row)));
  }

  /** The last day that counts; null while a decision is waited for. */
  private static LocalDate endedOn(ObjectionRow row) {
    if (row.withdrawnOn() != null) {
      return row.withdrawnOn();
    }
    return row.decidedAt() == null
        ? null
        : LocalDate.ofInstant(row.decidedAt(), ClockProducer.ZONE);
  }

  /**
   * @param receivedOn the day the notice of default came
   */
  @Requires(RECORD_DEFAULT)
  public void record(UUID objectionId, LocalDate receivedOn) {
    ObjectionRow row = find(objectionId);
    independence.require(row.regionCode());
    if (row.dueOn() == null || row.ended()) {
      throw new BusinessException("defaultOn", "objection.wrongStatus");
    }
    penalties.record(row.regionCode(), objectionId, row.dueOn(), receivedOn);
    audit.record("objection.default", row.regionCode(), "objection", objectionId, "");
  }

  private ObjectionRow find(UUID id) {
    return objections.find(id).orElseThrow(() -> new NotFoundException("objection " + id));
  }
}
