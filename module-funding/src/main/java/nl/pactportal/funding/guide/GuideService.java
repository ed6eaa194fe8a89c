package nl.pactportal.funding.guide;

import static nl.pactportal.funding.FundingPermission.CONFIRM_GUIDE;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.Requires;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.worklist.Worklist;

/** Reading guides, and saying that one read them. */
@ApplicationScoped
@Transactional
public class GuideService {
  @Inject GuideRepository guides;
  @Inject ParagraphRepository paragraphs;
  @Inject Receipts receipts;
  @Inject GuideInForce inForce;
  @Inject Worklist worklist;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** The version in force of each call that has one. */
  @Requires(VIEW_FUNDING)
  public Map<UUID, GuideRow> byCall() {
    return guides.allInForce().stream()
        .collect(Collectors.toMap(GuideRow::callId, Function.identity()));
  }

  /** Newest first; one in hand is the province's own paper. */
  @Requires(VIEW_FUNDING)
  public List<GuideRow> versions(UUID callId) {
    return guides.ofCall(callId);
  }

  /**
   * @throws NotFoundException if there is none for this user
   */
  @Requires(VIEW_FUNDING)
  public GuideText read(UUID id) {
    return text(guides.row(id).orElseThrow(() -> new NotFoundException("guide " + id)));
  }

  /** With which version it was submitted, if there was one. */
  @Requires(VIEW_FUNDING)
  public Optional<GuideRow> ofApplication(UUID applicationId) {
    return inForce.of(applicationId);
  }

  /** Which of the user's regions read it. */
  @Requires(VIEW_FUNDING)
  public List<ReceiptRow> receipts(UUID id) {
    return receipts.of(read(id).guide().id());
  }

  /** For each region the user acts for; a second time changes nothing. */
  @Requires(CONFIRM_GUIDE)
  public void confirm(UUID id) {
    GuideRow guide = read(id).guide();
    for (String region : user.scope().write()) {
      if (guide.published() && region.startsWith("AM") && !receipts.isRead(id, region)) {
        receipts.add(
            new GuideReceipt(
                region, id, user.person(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        worklist.done(id, FundingWork.READ_GUIDE.kind(), region);
        audit.record("guide.read", region, "guide", id, "");
      }
    }
  }

  private GuideText text(GuideRow guide) {
    return new GuideText(guide, paragraphs.of(guide.id()));
  }
}
