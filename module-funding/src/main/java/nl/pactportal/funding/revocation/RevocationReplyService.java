package nl.pactportal.funding.revocation;

import static nl.pactportal.funding.FundingPermission.GIVE_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.time.ClockProducer;

/** A region gives its own view on what is announced to it, within the term (Awb 4:8, 4:9). */
@ApplicationScoped
@Transactional
public class RevocationReplyService {
  @Inject RevocationRepository revocations;
  @Inject RevocationSteps steps;
  @Inject ApplicationService applications;
  @Inject CurrentUser user;

  /**
   * @param id made once by the form; the same id again changes nothing
   * @throws BusinessException at the field, or when it is too late for it
   */
  @Requires(GIVE_VIEW)
  public void give(UUID id, UUID revocationId, String said) {
    RevocationRow row =
        revocations
            .row(revocationId)
            .filter(found -> user.scope().write().contains(found.regionCode()))
            .orElseThrow(() -> new NotFoundException("revocation " + revocationId));
    if (revocations.isReplied(id)) {
      return;
    }
    String words = Reason.require(said, "reply");
    Instant arrived = user.arrivedAt().truncatedTo(ChronoUnit.MICROS);
    LocalDate today = LocalDate.ofInstant(arrived, ClockProducer.ZONE);
    if (row.status() != RevocationStatus.ANNOUNCED) {
      throw new BusinessException(null, "revocation.wrongStatus");
    }
    if (today.isAfter(row.hearUntil())) {
      throw new BusinessException(null, "revocation.reply.late");
    }
    revocations.add(new RevocationReply(id, row, words).given(user.person(), today, arrived));
    steps.replied(applications.find(row.applicationId()), row, words);
  }
}
