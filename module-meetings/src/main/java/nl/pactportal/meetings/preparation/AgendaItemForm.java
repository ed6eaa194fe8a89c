package nl.pactportal.meetings.preparation;

import java.io.Serializable;
import nl.pactportal.meetings.agenda.AgendaKind;
import nl.pactportal.meetings.agenda.AgendaRow;
import nl.pactportal.meetings.agenda.ItemPlan;

/** An agenda item while it is being planned. */
public class AgendaItemForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String title;
  private AgendaKind kind = AgendaKind.INFORMATION;
  private String owner;
  private String ownerParty;
  private Integer duration;
  private String note;
  private boolean closed;

  void show(AgendaRow row) {
    title = row.title();
    kind = row.kind();
    owner = row.owner();
    ownerParty = row.ownerParty();
    duration = row.duration();
    note = row.note();
    closed = row.closed();
  }

  ItemPlan plan() {
    return new ItemPlan(title, kind, owner, ownerParty, duration, note, closed);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public AgendaKind getKind() {
    return kind;
  }

  public void setKind(AgendaKind kind) {
    this.kind = kind;
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

  public Integer getDuration() {
    return duration;
  }

  public void setDuration(Integer duration) {
    this.duration = duration;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public boolean isClosed() {
    return closed;
  }

  public void setClosed(boolean closed) {
    this.closed = closed;
  }
}
