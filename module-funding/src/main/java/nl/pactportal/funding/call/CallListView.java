package nl.pactportal.funding.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.platform.identity.CurrentUser;

/** The calls on the first page: open ones with their envelopes, closed ones as a line. */
@Named
@RequestScoped
public class CallListView {
  @Inject CallService calls;
  @Inject CurrentUser user;
  private List<CallPage> all = List.of();

  public void load() {
    all = calls.list();
  }

  public List<CallPage> getAll() {
    return all;
  }

  public boolean isWriter() {
    return user.may(FundingPermission.PROPOSE_CALL);
  }

  public boolean isDrafter() {
    return user.may(FundingPermission.DRAFT_APPLICATION);
  }

  public boolean isNone() {
    return all.isEmpty();
  }

  public List<CallPage> getCurrent() {
    return all.stream().filter(page -> !page.status().isOver() && !page.call().concept()).toList();
  }

  public List<CallPage> getClosed() {
    return all.stream().filter(page -> page.status().isOver()).toList();
  }
}
