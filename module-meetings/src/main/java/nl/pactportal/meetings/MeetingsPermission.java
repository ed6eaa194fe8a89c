package nl.pactportal.meetings;

import java.util.EnumSet;
import java.util.Set;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.permission.Permission;

/** What somebody may do with meetings, and which roles may. */
public enum MeetingsPermission implements Permission {
  /** Everybody who takes part in the Pact; the platform administrator only runs the machine. */
  VIEW_MEETINGS(EnumSet.complementOf(EnumSet.of(Role.PLATFORM_ADMINISTRATOR))),
  PLAN_MEETING(EnumSet.of(Role.SECRETARIAT)),
  RECORD_MEETING(EnumSet.of(Role.SECRETARIAT));

  private final Set<Role> roles;

  MeetingsPermission(Set<Role> roles) {
    this.roles = Set.copyOf(roles);
  }

  @Override
  public Set<Role> roles() {
    return roles;
  }
}
