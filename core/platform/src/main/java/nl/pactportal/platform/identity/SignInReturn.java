package nl.pactportal.platform.identity;

import java.util.Optional;
import java.util.logging.Logger;
import org.pac4j.core.client.IndirectClient;
import org.pac4j.core.config.Config;
import org.pac4j.core.context.CallContext;
import org.pac4j.core.context.FrameworkParameters;
import org.pac4j.core.context.WebContext;
import org.pac4j.core.context.session.SessionStore;
import org.pac4j.core.engine.DefaultCallbackLogic;
import org.pac4j.core.exception.http.FoundAction;
import org.pac4j.core.exception.http.HttpAction;
import org.pac4j.core.http.adapter.HttpActionAdapter;
import org.pac4j.jee.context.JEEContext;
import org.pac4j.jee.context.session.JEESessionStore;

/**
 * The way back from Keycloak. A stale state, a lost session or a bad code gets one silent new try
 * and then a clear page; never a bare error, never an endless circle.
 */
final class SignInReturn extends DefaultCallbackLogic {
  private static final Logger LOG = Logger.getLogger("nl.pactportal.identity");
  private static final String TRIES = "pact.signInTries";
  private static final int MOST_TRIES = 2;
  private final ReturnAddresses addresses;
  private final String failedPage;

  SignInReturn(ReturnAddresses addresses, String contextPath) {
    this.addresses = addresses;
    this.failedPage = contextPath + "/error?status=signin";
    setSavedRequestHandler(addresses);
  }

  /** Keycloak itself says no, for instance because the user refused: no second try. */
  @Override
  public Object perform(
      Config config,
      String defaultUrl,
      Boolean renewSession,
      String defaultClient,
      FrameworkParameters parameters) {
    WebContext web = config.getWebContextFactory().newContext(parameters);
    Optional<String> refusal = web.getRequestParameter("error");
    if (refusal.isEmpty()) {
      return super.perform(config, defaultUrl, renewSession, defaultClient, parameters);
    }
    // a sign-in page that lay open too long, or signed in from another tab meanwhile: start over
    String page = refusal.get().equals("temporarily_unavailable") ? again(web) : failedPage;
    forgetAttempt(web);
    return config.getHttpActionAdapter().adapt(new FoundAction(page), web);
  }

  @Override
  protected HttpAction redirectToOriginallyRequestedUrl(CallContext context, String defaultUrl) {
    context.sessionStore().set(context.webContext(), TRIES, null);
    return super.redirectToOriginallyRequestedUrl(context, defaultUrl);
  }

  @Override
  protected Object handleException(Exception failed, HttpActionAdapter adapter, WebContext web) {
    if (failed instanceof HttpAction || web == null || !"GET".equals(web.getRequestMethod())) {
      return super.handleException(failed, adapter, web);
    }
    LOG.warning(() -> "sign-in failed: " + failed);
    forgetAttempt(web);
    return adapter.adapt(new FoundAction(again(web)), web);
  }

  private String again(WebContext web) {
    SessionStore sessions = new JEESessionStore();
    int tries = 1 + (Integer) sessions.get(web, TRIES).orElse(0);
    boolean another = tries <= MOST_TRIES;
    sessions.set(web, TRIES, another ? tries : null);
    return another ? addresses.address(new CallContext(web, sessions)) : failedPage;
  }

  /** Else pac4j answers the next request with a bare 401. */
  private static void forgetAttempt(WebContext web) {
    SessionStore sessions = new JEESessionStore();
    String attempted = KeycloakClient.NAME + IndirectClient.ATTEMPTED_AUTHENTICATION_SUFFIX;
    Optional.ofNullable(((JEEContext) web).getNativeRequest().getSession(false))
        .ifPresent(session -> sessions.set(web, attempted, null));
  }
}
