package nl.pactportal.meetings.body;

import java.io.Serializable;
import java.time.LocalDate;

/** A body while it is being written down. */
public class BodyForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String name;
  private BodyKind kind = BodyKind.WORKING_GROUP;
  private Integer quorumPercent;
  private boolean inPublicCalendar;
  private String futureSaid;
  private LocalDate endedOn;

  void show(BodyRow body) {
    name = body.name();
    kind = body.kind();
    quorumPercent = body.quorumPercent();
    inPublicCalendar = body.inPublicCalendar();
    futureSaid = body.futureSaid();
    endedOn = body.endedOn();
  }

  BodyEntry entry() {
    return new BodyEntry(name, kind, quorumPercent, inPublicCalendar, futureSaid, endedOn);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public BodyKind getKind() {
    return kind;
  }

  public void setKind(BodyKind kind) {
    this.kind = kind;
  }

  public Integer getQuorumPercent() {
    return quorumPercent;
  }

  public void setQuorumPercent(Integer quorumPercent) {
    this.quorumPercent = quorumPercent;
  }

  public boolean isInPublicCalendar() {
    return inPublicCalendar;
  }

  public void setInPublicCalendar(boolean inPublicCalendar) {
    this.inPublicCalendar = inPublicCalendar;
  }

  public String getFutureSaid() {
    return futureSaid;
  }

  public void setFutureSaid(String futureSaid) {
    this.futureSaid = futureSaid;
  }

  public LocalDate getEndedOn() {
    return endedOn;
  }

  public void setEndedOn(LocalDate endedOn) {
    this.endedOn = endedOn;
  }
}
