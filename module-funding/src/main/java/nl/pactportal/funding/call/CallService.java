package nl.pactportal.funding.call;

import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Requires;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Calls and what is left of their envelopes, as they stood when the user asked. */
@ApplicationScoped
@Transactional
public class CallService {
  @Inject CallRepository calls;
  @Inject EnvelopeRepository envelopes;
  @Inject CurrentUser user;

  @Requires(VIEW_FUNDING)
  public List<CallPage> list() {
    List<CallRow> all = calls.all();
    List<EnvelopeRow> rows = envelopes.of(all.stream().map(CallRow::id).toList());
    return all.stream().map(call -> page(call, rows)).toList();
  }

  /**
   * @throws NotFoundException if there is no such call
   */
  @Requires(VIEW_FUNDING)
  public CallPage find(UUID id) {
    CallRow call = calls.find(id).orElseThrow(() -> new NotFoundException("call " + id));
    return page(call, envelopes.of(List.of(id)));
  }

  private CallPage page(CallRow call, List<EnvelopeRow> rows) {
    List<EnvelopeRow> own = rows.stream().filter(row -> row.callId().equals(call.id())).toList();
    return CallPage.of(call, own, user.arrivedAt());
  }
}
