package nl.pactportal.portal;

import java.util.EnumSet;
import java.util.Set;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.permission.Permission;

/** What may be done in the portal itself, and by whom. */
public enum PortalPermission implements Permission {
  VIEW_AUDIT(EnumSet.of(Role.AUDITOR));

  private final Set<Role> roles;

  PortalPermission(Set<Role> roles) {
    this.roles = roles;
  }

  @Override
  public Set<Role> roles() {
    return roles;
  }
}
