package nl.pactportal.funding.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.platform.identity.CurrentUser;

/** The calls, each with the guide in force. */
@Named
@RequestScoped
public class GuideListView {
  @Inject CallService calls;
  @Inject GuideService guides;
  @Inject CurrentUser user;
  private List<CallPage> rows;
  private Map<UUID, GuideRow> inForce;

  /** Whether this user may have mails. */
  public boolean isNotifiable() {
    return user.may(FundingPermission.RECEIVE_NOTICES);
  }

  public List<CallPage> getRows() {
    if (rows == null) {
      rows = calls.list();
    }
    return rows;
  }

  /** Null if that call has none. */
  public GuideRow of(UUID callId) {
    if (inForce == null) {
      inForce = guides.byCall();
    }
    return inForce.get(callId);
  }
}
