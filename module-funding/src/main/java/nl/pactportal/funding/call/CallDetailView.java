package nl.pactportal.funding.call;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** One call, and for a coordinator the way into an application. */
@Named
@ViewScoped
public class CallDetailView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient CallService calls;
  @Inject transient CurrentUser user;
  private String id;
  private CallPage page;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    page = calls.find(GivenId.of(id));
  }

  public CallRow getCall() {
    return page.call();
  }

  public CallStatus getStatus() {
    return page.status();
  }

  public CallPage getPage() {
    return page;
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
