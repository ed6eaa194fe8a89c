package nl.pactportal.meetings.meeting;

import java.io.Serializable;
import nl.pactportal.meetings.agenda.AgendaKind;
import nl.pactportal.meetings.agenda.AgendaLine;
import nl.pactportal.platform.error.BusinessException;

/** One row of the agenda while it is being typed. */
public class AgendaForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private String title;
  private AgendaKind kind = AgendaKind.INFORMATION;
  private String owner;
  private boolean withPrevious;

  /** A row nobody typed in is no item. */
  boolean isEmpty() {
    return title == null && owner == null && !withPrevious;
  }

  AgendaLine line(int row) {
    if (title == null || title.isBlank()) {
      throw new BusinessException(null, "agenda.titleMissing", row);
    }
    return new AgendaLine(title, kind, owner, withPrevious);
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

  public boolean isWithPrevious() {
    return withPrevious;
  }

  public void setWithPrevious(boolean withPrevious) {
    this.withPrevious = withPrevious;
  }
}
