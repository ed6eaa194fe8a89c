package nl.pactportal.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.module.PortalModule;

/** The portal itself: the first page, for everybody who may sign in. */
@ApplicationScoped
public class PortalHome implements PortalModule {
  @Override
  public String id() {
    return "portal";
  }

  @Override
  public String path() {
    return "/";
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public Set<Role> roles() {
    return EnumSet.complementOf(EnumSet.of(Role.VISITOR));
  }
}
