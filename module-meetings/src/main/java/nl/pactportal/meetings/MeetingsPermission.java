package nl.pactportal.meetings;

import java.util.EnumSet;
import java.util.Set;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.permission.Permission;

/** What somebody may do with meetings, and which roles may. */
public enum MeetingsPermission implements Permission {
  /** Everybody who takes part in the Pact; the platform administrator only runs the machine. */
  VIEW_MEETINGS(EnumSet.complementOf(EnumSet.of(Role.PLATFORM_ADMINISTRATOR, Role.VISITOR))),
  PLAN_MEETING(EnumSet.of(Role.SECRETARIAT)),
  RECORD_MEETING(EnumSet.of(Role.SECRETARIAT)),
  /** Bodies, their seats, and who holds them. */
  MANAGE_BODIES(EnumSet.of(Role.SECRETARIAT)),
  /** Invitations and their answers, whoever gave them. */
  INVITE(EnumSet.of(Role.SECRETARIAT)),
  /** Papers marked confidential: those who sit at the table, and who prepares it. */
  READ_CONFIDENTIAL(
      EnumSet.of(
          Role.SECRETARIAT,
          Role.REGION_COORDINATOR,
          Role.BOARD_MEMBER,
          Role.PROVINCE_INTAKE,
          Role.PROVINCE_ASSESSOR,
          Role.PROVINCE_DECIDER)),
  /** Offering minutes, and noting that a meeting approved them. */
  APPROVE_MINUTES(EnumSet.of(Role.SECRETARIAT)),
  /** Approved minutes are opened again only with a reason, as a new version. */
  REOPEN_MINUTES(EnumSet.of(Role.SECRETARIAT)),
  /** To the public, and back again. */
  PUBLISH_MINUTES(EnumSet.of(Role.SECRETARIAT)),
  /** How far the own region is with an action. */
  REPORT_PROGRESS(EnumSet.of(Role.REGION_COORDINATOR, Role.SECRETARIAT)),
  /** What the portal keeps of oneself. */
  EXPORT_OWN_DATA(VIEW_MEETINGS.roles),
  /** What was published: everybody, also without signing in. */
  VIEW_PUBLISHED(EnumSet.of(Role.VISITOR));

  private final Set<Role> roles;

  MeetingsPermission(Set<Role> roles) {
    this.roles = Set.copyOf(roles);
  }

  @Override
  public Set<Role> roles() {
    return roles;
  }
}
