package nl.pactportal.funding.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;

/** The applications of a call in their order, with what each would get. */
@Named
@RequestScoped
public class RankingView {
  @Inject RankingService rankings;
  @Inject CurrentUser user;
  private String id;
  private RankingPage page;

  public void load() {
    page = rankings.of(GivenId.of(id));
  }

  public RankingPage getPage() {
    return page;
  }

  public boolean isScored() {
    return page.rows().stream().anyMatch(row -> row.score() != null);
  }

  /** For the page of the call, which links here. */
  public boolean isReachable() {
    return user.may(FundingPermission.VIEW_ASSESSMENT);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
