package nl.pactportal.funding.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.RequestedId;
import nl.pactportal.platform.identity.CurrentUser;

/** One call, and for a coordinator the way into an application. */
@Named
@RequestScoped
public class CallDetailView {
  @Inject CallService calls;
  @Inject CurrentUser user;
  private String id;
  private CallPage page;

  public void load() {
    page = calls.find(RequestedId.of(id));
  }

  public CallRow getCall() {
    return page.call();
  }

  public CallStatus getStatus() {
    return page.status();
  }

  public List<EnvelopeRow> getEnvelopes() {
    return page.envelopes();
  }

  /** The regions for which this user can begin an application now. */
  public List<EnvelopeRow> getOpenForUser() {
    if (!user.may(FundingPermission.DRAFT_APPLICATION)) {
      return List.of();
    }
    return page.envelopes().stream()
        .filter(row -> page.openFor(row.regionCode()))
        .filter(row -> user.person().regions().contains(row.regionCode()))
        .toList();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
