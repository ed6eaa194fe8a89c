package nl.pactportal.platform.permission;

import java.util.Set;
import nl.pactportal.platform.identity.Role;

/** One thing somebody may do. Each module has an enum of them, which is its table role to right. */
public interface Permission {
  Set<Role> roles();

  String name();
}
