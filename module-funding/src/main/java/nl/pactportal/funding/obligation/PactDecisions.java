package nl.pactportal.funding.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.pactportal.funding.FundingModule;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.link.LinkAnswer;
import nl.pactportal.platform.link.LinkEnd;
import nl.pactportal.platform.link.LinkRow;
import nl.pactportal.platform.link.Links;
import nl.pactportal.platform.region.RegionScope;
import nl.pactportal.platform.worklist.Worklist;

/**
 * The decision of a meeting an obligation changes by. It is carried out here and nowhere else: the
 * answer goes back to the meeting with the approval.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PactDecisions {
  /** Opened by the meetings, which know it by this name. */
  private static final String WORK = "decision";

  private static final String TYPE = "obligation";

  @Inject Links links;
  @Inject Worklist worklist;

  /**
   * @param linkId null for a change no meeting asked for
   * @throws nl.pactportal.platform.error.NotFoundException if it is no decision for this module
   */
  void proposed(UUID linkId, ObligationRow obligation) {
    if (linkId == null) {
      return;
    }
    LinkRow link = links.row(FundingModule.ID, linkId);
    if (link.asked()) {
      LinkEnd end = end(obligation);
      links.pointTo(linkId, end.reaches(link.regionCode()) ? end : overview());
      worklist.done(linkId, WORK);
    }
  }

  private static LinkEnd end(ObligationRow obligation) {
    String path = "/funding/obligations/detail.xhtml?id=" + obligation.id();
    return new LinkEnd(
        obligation.regionCode(), FundingModule.ID, TYPE, obligation.id(), obligation.label(), path);
  }

  /** A decision of all is read by all: an obligation of one region is not named there. */
  private static LinkEnd overview() {
    return new LinkEnd(
        RegionScope.SHARED,
        FundingModule.ID,
        TYPE,
        null,
        "Verantwoording",
        "/funding/settlements/index.xhtml");
  }

  /**
   * One decision may be about several obligations: the first one answers it.
   *
   * @throws BusinessException if the meeting took it back
   */
  void decided(UUID linkId, ObligationRow obligation, LinkAnswer answer, String said) {
    if (linkId != null) {
      LinkRow link = links.row(FundingModule.ID, linkId);
      if (!link.standing()) {
        throw BusinessException.stale();
      }
      if (link.asked()) {
        links.answer(linkId, answer, end(obligation).reaches(link.regionCode()) ? said : null);
      }
    }
  }
}
