package nl.pactportal.funding.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.pactportal.funding.AllRegions;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.region.RegionScope;
import nl.pactportal.platform.worklist.Worklist;

/** Who goes through a version of a guide and who publishes it, and that every region reads it. */
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

  /** Asked once per writer; by a colleague in the other role, who may be the only one. */
  void written(Guide guide, boolean anotherWriter, String callTitle) {
    String align = FundingWork.ALIGN_GUIDE.kind();
    worklist.done(guide.getId(), FundingWork.PUBLISH_GUIDE.kind());
    boolean open = worklist.isOpen(guide.getId(), align, RegionScope.SHARED);
    if (open && !anotherWriter) {
      return;
    }
    worklist.done(guide.getId(), align);
    Role colleague = user.has(Role.PROVINCE_INTAKE) ? Role.PROVINCE_ASSESSOR : Role.PROVINCE_INTAKE;
    worklist.open(
        FundingWork.ALIGN_GUIDE
            .at(colleague, RegionScope.SHARED, guide.getId(), path(guide), callTitle)
            .notBy(user.getSubject()));
  }

  void aligned(Guide guide, String callTitle) {
    worklist.done(guide.getId(), FundingWork.ALIGN_GUIDE.kind());
    worklist.open(
        FundingWork.PUBLISH_GUIDE.at(RegionScope.SHARED, guide.getId(), path(guide), callTitle));
  }

  private static String path(Guide guide) {
    return "/funding/guide/edit.xhtml?call=" + guide.getCallId();
  }

  void published(Guide guide, String callTitle) {
    worklist.done(guide.getId(), FundingWork.PUBLISH_GUIDE.kind());
    List<GuideRow> before = guides.ofCall(guide.getCallId());
    before.forEach(row -> worklist.done(row.id(), FundingWork.READ_GUIDE.kind()));
    String path = "/funding/guide/index.xhtml?call=" + guide.getCallId();
    for (String region : RegionScope.REGIONS) {
      worklist.open(FundingWork.READ_GUIDE.at(region, guide.getId(), path, callTitle));
    }
  }
}
