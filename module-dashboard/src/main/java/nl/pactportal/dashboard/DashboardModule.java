package nl.pactportal.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.module.PortalModule;

/** Regional figures, for everybody; the administrator sees the sources only. */
@ApplicationScoped
public class DashboardModule implements PortalModule {
  @Override
  public String id() {
    return "dashboard";
  }

  @Override
  public String path() {
    return "/dashboard/";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Set<Role> roles() {
    return EnumSet.complementOf(EnumSet.of(Role.VISITOR));
  }
}
