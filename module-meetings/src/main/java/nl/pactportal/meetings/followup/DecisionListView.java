package nl.pactportal.meetings.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.pactportal.meetings.decision.DecisionKind;
import nl.pactportal.meetings.input.Asked;

/** All decisions of all meetings, as the address asks for them. */
@Named
@RequestScoped
public class DecisionListView {
  @Inject RegisterService register;
  @Inject Clock clock;
  private String body;
  private String kind;
  private String held;
  private String page;
  private RegisterPage list;

  public void load() {
    RegisterFilter filter =
        new RegisterFilter(
            Asked.text(body), Asked.oneOf(DecisionKind.class, kind), Asked.flag(held));
    list = register.list(filter, Asked.page(page));
  }

  public RegisterPage getList() {
    return list;
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public DecisionKind[] getKinds() {
    return DecisionKind.values();
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getHeld() {
    return held;
  }

  public void setHeld(String held) {
    this.held = held;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
