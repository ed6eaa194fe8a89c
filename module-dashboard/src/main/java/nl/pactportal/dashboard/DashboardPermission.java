package nl.pactportal.dashboard;

import static nl.pactportal.platform.identity.Role.AUDITOR;
import static nl.pactportal.platform.identity.Role.PLATFORM_ADMINISTRATOR;
import static nl.pactportal.platform.identity.Role.PROVINCE_ASSESSOR;
import static nl.pactportal.platform.identity.Role.REGION_COORDINATOR;
import static nl.pactportal.platform.identity.Role.SECRETARIAT;
import static nl.pactportal.platform.identity.Role.VISITOR;

import java.util.EnumSet;
import java.util.Set;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.permission.Permission;

/** Who may do what in the dashboard. */
public enum DashboardPermission implements Permission {
  /** Open data, for everybody, also without signing in. */
  VIEW_OPEN(EnumSet.allOf(Role.class)),
  /** Figures of the own regions: for everybody who works with them, so not the administrator. */
  VIEW_DASHBOARD(EnumSet.complementOf(EnumSet.of(PLATFORM_ADMINISTRATOR, VISITOR))),
  VIEW_SOURCES(EnumSet.complementOf(EnumSet.of(VISITOR))),
  IMPORT_DATA(EnumSet.of(PLATFORM_ADMINISTRATOR, PROVINCE_ASSESSOR)),
  /** Naming the table a decision of the Pact is about. */
  PLACE_HOLD(EnumSet.of(PROVINCE_ASSESSOR)),
  /** Deciding on a release the quality gate kept apart. */
  RELEASE_DATA(EnumSet.of(PLATFORM_ADMINISTRATOR, PROVINCE_ASSESSOR)),
  /** Figures a region counts itself. */
  UPLOAD_FIGURES(EnumSet.of(REGION_COORDINATOR)),
  ASK_QUESTION(EnumSet.complementOf(EnumSet.of(PLATFORM_ADMINISTRATOR, VISITOR, AUDITOR))),
  ANSWER_QUESTION(EnumSet.of(PROVINCE_ASSESSOR, SECRETARIAT)),
  ANNOTATE(EnumSet.of(PROVINCE_ASSESSOR, REGION_COORDINATOR)),
  /** What the portal keeps about oneself. */
  EXPORT_OWN_DATA(EnumSet.complementOf(EnumSet.of(VISITOR))),
  /** On which sites figures may be shown. */
  EMBED_SETTINGS(EnumSet.of(PLATFORM_ADMINISTRATOR));

  private final Set<Role> roles;

  DashboardPermission(Set<Role> roles) {
    this.roles = roles;
  }

  @Override
  public Set<Role> roles() {
    return roles;
  }
}
