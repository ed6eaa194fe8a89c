package nl.pactportal.meetings.attendance;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.meetings.body.MandateRow;
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
  private UUID arrivedItem;
  private UUID leftItem;
  private String reason;
  private MeetingRole meetingRole = MeetingRole.MEMBER;
  private String accountFor;
  private String organisation;
  private String substituteFor;
  private UUID mandate;
  private boolean counts = true;

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
      arrivedItem = row.arrivedItemId();
      leftItem = row.leftItemId();
      reason = row.reason();
      capacity(row);
    }
  }

  private void capacity(AttendanceRow row) {
    meetingRole = row.meetingRole();
    accountFor = row.accountFor();
    organisation = row.organisation();
    substituteFor = row.substituteFor();
    mandate = row.mandateId();
    counts = row.counts();
  }

  public String save() {
    AttendanceEntry entry = entry();
    if (seen == null) {
      attendances.record(meetingId, id, entry);
    } else {
      attendances.change(meetingId, id, seen, entry);
    }
    Flash.say("attendance.saved", role);
    return page();
  }

  private AttendanceEntry entry() {
    return new AttendanceEntry(
        role,
        onBehalfOf,
        apology,
        new Stay(arrived, left, arrivedItem, leftItem, reason),
        new Capacity(meetingRole, accountFor, organisation, substituteFor, mandate, counts));
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

  public UUID getArrivedItem() {
    return arrivedItem;
  }

  public void setArrivedItem(UUID arrivedItem) {
    this.arrivedItem = arrivedItem;
  }

  public UUID getLeftItem() {
    return leftItem;
  }

  public void setLeftItem(UUID leftItem) {
    this.leftItem = leftItem;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public MeetingRole getMeetingRole() {
    return meetingRole;
  }

  public void setMeetingRole(MeetingRole meetingRole) {
    this.meetingRole = meetingRole;
  }

  public String getAccountFor() {
    return accountFor;
  }

  public void setAccountFor(String accountFor) {
    this.accountFor = accountFor;
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  public String getSubstituteFor() {
    return substituteFor;
  }

  public void setSubstituteFor(String substituteFor) {
    this.substituteFor = substituteFor;
  }

  public boolean isCounts() {
    return counts;
  }

  public void setCounts(boolean counts) {
    this.counts = counts;
  }

  public UUID getMandate() {
    return mandate;
  }

  public void setMandate(UUID mandate) {
    this.mandate = mandate;
  }

  /** Those of the body, also of other times: who sat there last year may be here today. */
  public List<MandateRow> getMandates() {
    return attendances.mandates(meetingId);
  }

  public MeetingRole[] getMeetingRoles() {
    return MeetingRole.values();
  }
}
