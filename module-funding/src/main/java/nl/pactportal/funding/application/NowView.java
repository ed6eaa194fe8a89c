package nl.pactportal.funding.application;

import static java.util.Map.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.worklist.OpenWork;
import nl.pactportal.platform.worklist.Worklist;

/** What is to be done now on the application of this page: by this user, or else by whom. */
@Named
@RequestScoped
public class NowView {
  /** The part of the page where the work is done. */
  private static final Map<FundingWork, String> PLACES =
      Map.ofEntries(
          entry(FundingWork.SIGN, "sign"),
          entry(FundingWork.SIGN_SOON, "sign"),
          entry(FundingWork.LATE, "admitCard"),
          entry(FundingWork.CHECK, "intake"),
          entry(FundingWork.SUPPLY, "supplement"),
          entry(FundingWork.HAND_IN, "supplement"),
          entry(FundingWork.NOT_PROCESS, "supplement"),
          entry(FundingWork.ASSESS, "assess"),
          entry(FundingWork.DECIDE, "decide"),
          entry(FundingWork.DECIDE_AMENDMENT, "decideAmendment"),
          entry(FundingWork.BE_HEARD, "asked"),
          entry(FundingWork.DECIDE_REVOCATION, "decideRevocation"),
          entry(FundingWork.WEIGH_VIEW, "decideRevocation"),
          entry(FundingWork.ADVANCE, "advances"),
          entry(FundingWork.RELEASE, "advances"));

  @Inject Worklist worklist;
  @Inject CurrentUser user;
  @Inject ApplicationDetailView page;
  private List<OpenWork> open;

  public List<OpenWork> getMine() {
    return open().stream().filter(work -> work.isFor(user)).toList();
  }

  /** Those who have to move, where it is not this user. */
  public List<Role> getOthers() {
    return open().stream()
        .filter(work -> !work.isFor(user))
        .map(OpenWork::role)
        .distinct()
        .toList();
  }

  /** Where on the page, or the top. */
  public String place(OpenWork work) {
    return PLACES.entrySet().stream()
        .filter(place -> place.getKey().kind().equals(work.kind()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("main");
  }

  private List<OpenWork> open() {
    if (open == null) {
      open = worklist.at("/funding/applications/detail.xhtml?id=" + page.getApplication().id());
    }
    return open;
  }
}
