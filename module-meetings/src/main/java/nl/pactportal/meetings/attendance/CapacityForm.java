package nl.pactportal.meetings.attendance;

import java.io.Serializable;
import java.util.UUID;

/** In what capacity somebody sits at the table, while it is written down. */
public class CapacityForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private MeetingRole meetingRole = MeetingRole.MEMBER;
  private String accountFor;
  private String organisation;
  private String substituteFor;
  private UUID mandate;
  private boolean counts = true;

  void show(AttendanceRow row) {
    meetingRole = row.meetingRole();
    accountFor = row.accountFor();
    organisation = row.organisation();
    substituteFor = row.substituteFor();
    mandate = row.mandateId();
    counts = row.counts();
  }

  Capacity said() {
    return new Capacity(meetingRole, accountFor, organisation, substituteFor, mandate, counts);
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

  public UUID getMandate() {
    return mandate;
  }

  public void setMandate(UUID mandate) {
    this.mandate = mandate;
  }

  public boolean isCounts() {
    return counts;
  }

  public void setCounts(boolean counts) {
    this.counts = counts;
  }
}
