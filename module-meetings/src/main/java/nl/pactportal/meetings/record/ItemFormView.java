package nl.pactportal.meetings.record;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.meetings.action.ActionPlan;
import nl.pactportal.meetings.agenda.AgendaRow;
import nl.pactportal.meetings.decision.DecisionKind;
import nl.pactportal.meetings.input.PartyChoice;
import nl.pactportal.meetings.record.ItemEntry.NewAction;
import nl.pactportal.meetings.record.ItemEntry.NewDecision;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The form at one agenda item: its text, and if there is one, a decision and an action. */
@Named
@ViewScoped
public class ItemFormView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject RecordService minutes;
  @Inject PartyChoice parties;

  private UUID meetingId;
  private UUID itemId;
  private long seen;
  private final UUID decisionId = UuidV7.next();
  private final UUID actionId = UuidV7.next();
  private String text;
  private DecisionKind decisionKind;
  private String decisionText;
  private String actionText;
  private String owner;
  private String ownerParty;
  private LocalDate dueOn;
  private String dueSaid;

  public void open(UUID meetingId, AgendaRow item) {
    this.meetingId = meetingId;
    this.itemId = item.id();
    this.seen = item.version();
    this.text = item.minutes();
  }

  public String save() {
    minutes.write(meetingId, itemId, entry());
    Flash.say("minutes.saved");
    return "/meetings/record?faces-redirect=true&id=" + meetingId + "&item=" + itemId;
  }

  private ItemEntry entry() {
    return new ItemEntry(
        seen,
        text,
        new NewDecision(decisionId, decisionKind, decisionText),
        new NewAction(actionId, new ActionPlan(actionText, owner, ownerParty, dueOn, dueSaid)));
  }

  public List<DecisionKind> getDecisionKinds() {
    return DecisionKind.inWords();
  }

  public Map<String, String> getParties() {
    return parties.options();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public DecisionKind getDecisionKind() {
    return decisionKind;
  }

  public void setDecisionKind(DecisionKind decisionKind) {
    this.decisionKind = decisionKind;
  }

  public String getDecisionText() {
    return decisionText;
  }

  public void setDecisionText(String decisionText) {
    this.decisionText = decisionText;
  }

  public String getActionText() {
    return actionText;
  }

  public void setActionText(String actionText) {
    this.actionText = actionText;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public String getOwnerParty() {
    return ownerParty;
  }

  public void setOwnerParty(String ownerParty) {
    this.ownerParty = ownerParty;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public String getDueSaid() {
    return dueSaid;
  }

  public void setDueSaid(String dueSaid) {
    this.dueSaid = dueSaid;
  }
}
