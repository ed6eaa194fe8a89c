package nl.pactportal.meetings.attendance;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.meetings.input.PartyChoice;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The form for one line of the list of those present, new or changed. */
@Named
@ViewScoped
public class AttendanceFormView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject AttendanceService attendances;
  @Inject PartyChoice parties;

  private UUID meetingId;
  private UUID id = UuidV7.next();

  /** Version of the line being changed; null for a new one. */
  private Long seen;

  private String role;
  private String onBehalfOf;
  private LocalTime arrived;
  private LocalTime left;
  private boolean apology;

  /**
   * @param row the line to change, or null for a new one
   */
  public void open(UUID meetingId, AttendanceRow row) {
    this.meetingId = meetingId;
    if (row != null) {
      id = row.id();
      seen = row.version();
      role = row.role();
      onBehalfOf = row.onBehalfOf();
      arrived = row.arrived();
      left = row.left();
      apology = row.apology();
    }
  }

  public String save() {
    AttendanceEntry entry = new AttendanceEntry(role, onBehalfOf, arrived, left, apology);
    if (seen == null) {
      attendances.record(meetingId, id, entry);
    } else {
      attendances.change(meetingId, id, seen, entry);
    }
    Flash.say("attendance.saved", role);
    return page();
  }

  public String remove() {
    attendances.remove(meetingId, id);
    Flash.say("attendance.removed", role);
    return page();
  }

  private String page() {
    return "/meetings/record?faces-redirect=true&id=" + meetingId;
  }

  public boolean isChange() {
    return seen != null;
  }

  public Map<String, String> getParties() {
    return parties.options();
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getOnBehalfOf() {
    return onBehalfOf;
  }

  public void setOnBehalfOf(String onBehalfOf) {
    this.onBehalfOf = onBehalfOf;
  }

  public LocalTime getArrived() {
    return arrived;
  }

  public void setArrived(LocalTime arrived) {
    this.arrived = arrived;
  }

  public LocalTime getLeft() {
    return left;
  }

  public void setLeft(LocalTime left) {
    this.left = left;
  }

  public boolean isApology() {
    return apology;
  }

  public void setApology(boolean apology) {
    this.apology = apology;
  }
}
