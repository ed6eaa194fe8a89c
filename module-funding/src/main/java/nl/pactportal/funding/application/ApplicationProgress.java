package nl.pactportal.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;

/** How the province's steps move an application on; the use case has asked for the permission. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ApplicationProgress {
  @Inject ApplicationRepository applications;
  @Inject Attachments attachments;
  @Inject CurrentUser user;

  /**
   * Keeps every other step on this application waiting until this transaction ends.
   *
   * @throws NotFoundException if there is none for this user
   */
  public ApplicationDetail lock(UUID id) {
    entity(id);
    return applications.detail(id).orElseThrow(() -> new NotFoundException("application " + id));
  }

  /**
   * @throws BusinessException if it changed since that version
   */
  public ApplicationDetail lock(UUID id, long seenVersion) {
    ApplicationDetail locked = lock(id);
    entity(id).requireVersion(seenVersion);
    return locked;
  }

  /**
   * @throws BusinessException if its status does not allow that
   */
  public void become(UUID id, ApplicationStatus next) {
    entity(id).become(next);
  }

  /** Everything that was asked for is there. */
  public void complete(UUID id, Instant at) {
    entity(id).complete(at);
  }

  /** The current user takes it up. */
  public void start(UUID id) {
    entity(id).start(user.getSubject());
  }

  public void replaceAssessor(UUID id) {
    entity(id).replaceAssessor();
  }

  /** Fingerprint of what the application says now: signatures and advice are about that text. */
  public String contentHash(UUID id) {
    return attachments.hash(entity(id));
  }

  /** Withdrawn while something was reserved for them. */
  public List<UUID> withdrawnWithReservation() {
    return applications.withdrawnWithAdvice();
  }

  public void clearAdvice(UUID id) {
    entity(id).clearAdvice();
  }

  /** The assessor's advice; from here on it waits for a decision. */
  public void advise(UUID id, Money advised) {
    entity(id).advise(advised, user.getSubject());
  }

  /** Back to the assessor; the advice is void. */
  public void reassess(UUID id) {
    entity(id).reassess();
  }

  /**
   * @param amount ignored for an outcome that grants nothing
   */
  public void decide(UUID id, ApplicationStatus outcome, Money amount) {
    entity(id).decide(outcome, amount);
  }

  /**
   * The grant was changed: what it is now is what lists and pages say.
   *
   * @param wished what the region asked for with the change (I3); null if it asked for nothing
   */
  public void present(UUID id, Money granted, Money wished) {
    applications.present(id, granted, wished);
  }

  private Application entity(UUID id) {
    return applications
        .lock(id, user.scope().write())
        .orElseThrow(() -> new NotFoundException("application " + id));
  }
}
