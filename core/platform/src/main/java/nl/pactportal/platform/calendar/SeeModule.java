package nl.pactportal.platform.calendar;

import java.util.Locale;
import java.util.Set;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.module.PortalModule;
import nl.pactportal.platform.permission.Permission;

/** Getting to see a module at all, as its descriptor says. */
record SeeModule(PortalModule module) implements Permission {
  @Override
  public String name() {
    return "VIEW_" + module.id().toUpperCase(Locale.ROOT);
  }

  @Override
  public Set<Role> roles() {
    return module.roles();
  }
}
