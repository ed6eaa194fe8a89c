package nl.pactportal.funding.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.pactportal.funding.AllRegions;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;
import nl.pactportal.platform.worklist.Worklist;

/** Asks every region to read the guide in force, and no older one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReadingWork {
  @Inject GuideRepository guides;
  @Inject Worklist worklist;
  @Inject CurrentUser user;

  /** Who looks at one region only would ask only that one. */
  void requireAllRegions() {
    AllRegions.require(user);
  }

  void published(Guide guide, String callTitle) {
    List<GuideRow> before = guides.ofCall(guide.getCallId());
    before.forEach(row -> worklist.done(row.id(), FundingWork.READ_GUIDE.kind()));
    String path = "/funding/guide/index.xhtml?call=" + guide.getCallId();
    for (String region : RegionScope.REGIONS) {
      worklist.open(FundingWork.READ_GUIDE.at(region, guide.getId(), path, callTitle));
    }
  }
}
