package nl.pactportal.meetings.action;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.pactportal.platform.input.GivenId;

/** An action while it is being typed. */
public class ActionForm implements Serializable {
  private static final long serialVersionUID = 1L;
  static final int MOST_OWNERS = 5;
  private ActionKind kind = ActionKind.ACTION;
  private String text;
  private LocalDate dueOn;
  private String dueSaid;
  private String askedBy;
  private String condition;
  private String after;
  private boolean marked;
  private String source;
  private boolean toAll;

  /** As many as the form has rows for: one for each region. */
  private final List<OwnerForm> owners =
      Stream.generate(OwnerForm::new).limit(MOST_OWNERS).toList();

  void show(ActionRow row) {
    kind = row.kind();
    text = row.text();
    owners.get(0).show(new OwnerRow(row.owner(), row.ownerParty(), null));
    for (int i = 0; i < row.coOwners().size() && i + 1 < MOST_OWNERS; i++) {
      owners.get(i + 1).show(row.coOwners().get(i));
    }
    dueOn = row.dueOn();
    dueSaid = row.dueSaid();
    askedBy = row.askedBy();
    condition = row.condition();
    after = row.afterId() == null ? null : row.afterId().toString();
    marked = row.marked();
    source = row.source();
    toAll = row.toAll();
  }

  ActionPlan plan() {
    return new ActionPlan(
        kind,
        text,
        owners.stream().map(OwnerForm::owner).toList(),
        dueOn,
        dueSaid,
        new ActionContext(askedBy, condition, GivenId.optional(after), marked, source, toAll));
  }

  public List<OwnerForm> getOwners() {
    return owners;
  }

  public ActionKind getKind() {
    return kind;
  }

  public void setKind(ActionKind kind) {
    this.kind = kind;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
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

  public String getAskedBy() {
    return askedBy;
  }

  public void setAskedBy(String askedBy) {
    this.askedBy = askedBy;
  }

  public String getCondition() {
    return condition;
  }

  public void setCondition(String condition) {
    this.condition = condition;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public boolean isMarked() {
    return marked;
  }

  public void setMarked(boolean marked) {
    this.marked = marked;
  }

  public boolean isToAll() {
    return toAll;
  }

  public void setToAll(boolean toAll) {
    this.toAll = toAll;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
