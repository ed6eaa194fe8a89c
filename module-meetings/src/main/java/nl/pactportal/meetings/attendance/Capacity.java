package nl.pactportal.meetings.attendance;

import java.io.Serializable;
import java.util.UUID;

/**
 * In what capacity somebody sits at the table.
 *
 * @param accountFor code of the party they keep the accounts of, which is not on behalf of
 * @param organisation of a guest, as said
 * @param substituteFor the role they stand in for, as said
 * @param mandate the mandate they sit by, if there is one
 * @param counts whether they count among those present; a minute keeper does not
 */
public record Capacity(
    MeetingRole meetingRole,
    String accountFor,
    String organisation,
    String substituteFor,
    UUID mandate,
    boolean counts)
    implements Serializable {
  public static final Capacity MEMBER =
      new Capacity(MeetingRole.MEMBER, null, null, null, null, true);

  public Capacity {
    meetingRole = meetingRole == null ? MeetingRole.MEMBER : meetingRole;
  }
}
