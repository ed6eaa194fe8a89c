package nl.pactportal.portal.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.region.Parties;

/** What the portal knows of the user: from Keycloak, for reading only. */
@Named
@RequestScoped
public class ProfileView {
  @Inject CurrentUser user;
  @Inject Parties parties;

  public List<String> getRoles() {
    return user.getRoles().stream().map(Role::claim).toList();
  }

  public String getRegions() {
    return names(user.person().regions());
  }

  public String getAccounts() {
    return names(user.person().accounts());
  }

  private String names(Collection<String> codes) {
    return String.join(", ", codes.stream().map(parties::name).toList());
  }
}
