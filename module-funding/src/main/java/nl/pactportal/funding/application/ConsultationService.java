package nl.pactportal.funding.application;

import static nl.pactportal.funding.FundingPermission.DRAFT_APPLICATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.Requires;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Noting whom of its board a region consulted; part of what is signed. */
@ApplicationScoped
@Transactional
public class ConsultationService {
  private static final int LONGEST = 100;

  @Inject OwnApplications own;
  @Inject Consultations consultations;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * @throws BusinessException at the field that is missing, or once it is with the signatory
   */
  @Requires(DRAFT_APPLICATION)
  public void note(UUID applicationId, ConsultationRow said) {
    Application draft = mine(applicationId);
    Consultation consultation =
        new Consultation(draft.getRegionCode(), applicationId, sensible(said));
    consultations.add(consultation.by(user.getSubject(), clock.instant()));
    audit.record("consultation.noted", draft.getRegionCode(), "application", applicationId, "");
  }

  @Requires(DRAFT_APPLICATION)
  public void remove(UUID applicationId, UUID id) {
    Application draft = mine(applicationId);
    if (consultations.remove(applicationId, id) == 0) {
      throw new NotFoundException("consultation " + id);
    }
    audit.record("consultation.removed", draft.getRegionCode(), "application", applicationId, "");
  }

  private Application mine(UUID applicationId) {
    Application draft = own.lock(applicationId);
    draft.requireDraft();
    own.requireOpen(draft.getCallId(), draft.getRegionCode());
    return draft;
  }

  private ConsultationRow sensible(ConsultationRow said) {
    String who = Reason.require(said.said(), "consultedSaid");
    if (who.length() > LONGEST) {
      throw new BusinessException("consultedSaid", "reason.long", LONGEST);
    }
    if (said.heldOn() == null || said.heldOn().isAfter(LocalDate.now(clock))) {
      throw new BusinessException("consultedOn", "consultation.date");
    }
    String remark = Reason.optional(said.remark(), "consultedRemark");
    return new ConsultationRow(null, who, said.heldOn(), remark);
  }
}
