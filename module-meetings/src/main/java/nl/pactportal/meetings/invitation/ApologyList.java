package nl.pactportal.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import nl.pactportal.platform.persistence.UuidV7;

/**
 * Brings answers to the list of those present: who declines or sends another is excused there, a
 * substitute stands there with whom he represents. Lines the minute keeper made are left alone, and
 * so are those with times.
 */
@ApplicationScoped
public class ApologyList {
  private static final String LINE =
      "insert into meetings.attendance (region_code, id, meeting_id, role_said, on_behalf_of,"
          + " apology, reason_said, substitute_for, mandate_id, version)"
          + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 1)"
          + " on conflict (region_code, id) do update set apology = excluded.apology,"
          + " reason_said = excluded.reason_said, version = meetings.attendance.version + 1"
          + " where meetings.attendance.arrived_at is null and meetings.attendance.left_at is null";
  private static final String FORGET =
      "delete from meetings.attendance where region_code = ?1 and id = ?2"
          + " and arrived_at is null and left_at is null";
  private static final int REASON = 300;

  @PersistenceContext EntityManager em;

  /**
   * @param principal whom this person represents, or null
   */
  void follow(Invitation invitation, String principal) {
    boolean excused =
        invitation.getState() == InvitationState.DECLINED
            || invitation.getState() == InvitationState.DELEGATED;
    boolean substitute = principal != null && invitation.getState() == InvitationState.ACCEPTED;
    if (excused || substitute) {
      write(invitation, excused, principal);
    } else {
      forget(invitation);
    }
  }

  private void write(Invitation invitation, boolean excused, String principal) {
    em.flush();
    UUID line = invitation.getAttendanceId() == null ? UuidV7.next() : invitation.getAttendanceId();
    em.createNativeQuery(LINE)
        .setParameter(1, invitation.getRegionCode())
        .setParameter(2, line)
        .setParameter(3, invitation.getMeetingId())
        .setParameter(4, invitation.getName())
        .setParameter(5, invitation.getPartyCode())
        .setParameter(6, excused)
        .setParameter(7, excused ? reason(invitation.getComment()) : null)
        .setParameter(8, principal)
        .setParameter(9, invitation.getMandateId())
        .executeUpdate();
    invitation.stands(line);
  }

  private static String reason(String comment) {
    return comment == null || comment.length() <= REASON ? comment : comment.substring(0, REASON);
  }

  void forget(Invitation invitation) {
    if (invitation.getAttendanceId() != null) {
      em.createNativeQuery(FORGET)
          .setParameter(1, invitation.getRegionCode())
          .setParameter(2, invitation.getAttendanceId())
          .executeUpdate();
      invitation.stands(null);
    }
  }
}
