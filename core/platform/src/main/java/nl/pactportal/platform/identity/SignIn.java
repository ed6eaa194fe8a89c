package nl.pactportal.platform.identity;

import java.util.List;
import org.pac4j.core.client.Client;
import org.pac4j.core.context.CallContext;
import org.pac4j.core.engine.DefaultSecurityLogic;
import org.pac4j.core.exception.http.HttpAction;
import org.pac4j.core.exception.http.StatusAction;

/** Sends a browser to Keycloak, unless Keycloak is away: then a page of ours says so (503). */
final class SignIn extends DefaultSecurityLogic {
  private final Keycloak keycloak;

  SignIn(Keycloak keycloak, ReturnAddresses addresses) {
    this.keycloak = keycloak;
    setSavedRequestHandler(addresses);
  }

  @Override
  protected HttpAction redirectToIdentityProvider(CallContext context, List<Client> clients) {
    return keycloak.answers()
        ? super.redirectToIdentityProvider(context, clients)
        : new StatusAction(503);
  }
}
