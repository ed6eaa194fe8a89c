package nl.pactportal.funding.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.pactportal.funding.call.CallRow;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.platform.input.GivenId;

/** What was changed of a call, by whom, when and why. */
@Named
@RequestScoped
public class CallHistoryView {
  @Inject SchemeService schemes;
  @Inject CallService calls;
  private String id;
  private CallRow call;
  private List<ChangeRow> changes;

  public void load() {
    call = calls.find(GivenId.of(id)).call();
    changes = schemes.history(call.id());
  }

  public CallRow getCall() {
    return call;
  }

  public List<ChangeRow> getChanges() {
    return changes;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
