package nl.pactportal.meetings.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.pactportal.meetings.action.ActionKind;
import nl.pactportal.meetings.input.Asked;
import nl.pactportal.meetings.input.PartyChoice;

/** All actions of all meetings, as the address asks for them. */
@Named
@RequestScoped
public class ActionListView {
  @Inject FollowUpService followUp;
  @Inject PartyChoice parties;
  @Inject Clock clock;
  private String owner;
  private String party;
  private String body;
  private String kind;
  private String state;
  private String overdue;
  private String page;
  private ActionList list;

  public void load() {
    ActionChoice choice = Asked.oneOf(ActionChoice.class, state);
    list =
        followUp.list(
            new ActionFilter(
                Asked.text(owner),
                Asked.text(party),
                Asked.text(body),
                Asked.oneOf(ActionKind.class, kind),
                choice == null ? ActionChoice.OPEN : choice,
                isOnlyOverdue()),
            Asked.page(page));
  }

  public ActionList getList() {
    return list;
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public Map<String, String> getParties() {
    return parties.options();
  }

  public ActionKind[] getKinds() {
    return ActionKind.values();
  }

  public ActionChoice[] getStates() {
    return ActionChoice.values();
  }

  public boolean isOnlyOverdue() {
    return Asked.flag(overdue);
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public String getParty() {
    return party;
  }

  public void setParty(String party) {
    this.party = party;
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

  public String getState() {
    return state == null ? ActionChoice.OPEN.name() : state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getOverdue() {
    return overdue;
  }

  public void setOverdue(String overdue) {
    this.overdue = overdue;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
