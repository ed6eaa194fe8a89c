package nl.pactportal.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.module.PortalModule;

/** The module as the portal shows it. */
@ApplicationScoped
public class FundingModule implements PortalModule {
  public static final String ID = "funding";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String path() {
    return "/funding/";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Set<Role> roles() {
    return FundingPermission.VIEW_FUNDING.roles();
  }
}
