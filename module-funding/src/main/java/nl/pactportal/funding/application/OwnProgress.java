package nl.pactportal.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.pactportal.platform.document.Documents;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;

/** A region's own steps on what it has handed in; the use case has asked for the permission. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OwnProgress {
  @Inject OwnApplications own;
  @Inject ApplicationRepository applications;
  @Inject Attachments attachments;
  @Inject Documents documents;

  /**
   * Keeps every other step on it waiting until this transaction ends.
   *
   * @throws NotFoundException if it is not one of a region the user acts for
   * @throws BusinessException if nothing is asked for
   */
  public ApplicationDetail lockInSupplement(UUID id) {
    if (own.lock(id).getStatus() != ApplicationStatus.IN_SUPPLEMENT) {
      throw new BusinessException(null, "application.wrongStatus");
    }
    return applications.detail(id).orElseThrow(() -> new NotFoundException("application " + id));
  }

  public UUID addAnnex(UUID id, Upload upload) {
    return documents.add(own.lock(id).getRegionCode(), ApplicationAnnexes.TYPE, id, upload);
  }

  /** Handed in again, with what was missing. */
  public void resubmit(UUID id, long seenVersion) {
    Application application = own.lock(id, seenVersion);
    application.resubmit(attachments.hash(application));
  }
}
