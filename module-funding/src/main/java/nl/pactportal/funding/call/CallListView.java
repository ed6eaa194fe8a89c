package nl.pactportal.funding.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The calls on the first page: open ones with their envelopes, closed ones as a line. */
@Named
@RequestScoped
public class CallListView {
  @Inject CallService calls;
  private List<CallPage> all = List.of();

  public void load() {
    all = calls.list();
  }

  public boolean isNone() {
    return all.isEmpty();
  }

  public List<CallPage> getCurrent() {
    return all.stream().filter(page -> !page.status().isOver()).toList();
  }

  public List<CallPage> getClosed() {
    return all.stream().filter(page -> page.status().isOver()).toList();
  }
}
