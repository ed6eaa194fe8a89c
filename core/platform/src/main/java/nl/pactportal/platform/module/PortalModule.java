package nl.pactportal.platform.module;

import java.util.Set;
import nl.pactportal.platform.identity.Role;

/** What a WAR says of itself; the header and the home page of the portal read it. */
public interface PortalModule {
  /** Also the name of its schema, its bundle package, its Keycloak client and its icon. */
  String id();

  /** Path of its first page, {@code /meetings/}. */
  String path();

  /** Place in the header, from left to right. */
  int order();

  /** Who gets to see the module at all. */
  Set<Role> roles();
}
