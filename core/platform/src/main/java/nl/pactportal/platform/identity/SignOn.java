package nl.pactportal.platform.identity;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.faces.PostOnce;
import nl.pactportal.platform.faces.ResponseHeadersFilter;
import org.pac4j.core.config.Config;
import org.pac4j.core.logout.handler.DefaultSessionLogoutHandler;
import org.pac4j.core.store.GuavaStore;
import org.pac4j.http.client.direct.DirectBearerAuthClient;
import org.pac4j.jee.filter.CallbackFilter;
import org.pac4j.jee.filter.LogoutFilter;
import org.pac4j.jee.filter.SecurityFilter;
import org.pac4j.oidc.config.KeycloakOidcConfiguration;

/**
 * The Keycloak adapter of one WAR: pac4j's filters on one configuration, closed unless {@link
 * OpenPaths} says otherwise. The Keycloak client is called after the context path.
 */
@WebListener
public class SignOn implements ServletContextListener {
  private static final int SESSIONS = 100_000;
  private static final int LONGEST_SESSION_HOURS = 10;
  @Inject Clock clock;
  private ServletContext servlets;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    servlets = event.getServletContext();
    // the filters read parameters before Faces could say so, and the server's own guess is Latin-1
    servlets.setRequestCharacterEncoding(StandardCharsets.UTF_8.name());
    String path = servlets.getContextPath();
    ClientKey key = ClientKey.load();
    ReturnAddresses addresses = new ReturnAddresses(path + "/");
    Config config = config(path, key, addresses);
    servlets.addServlet("jwks", new JwksServlet(key)).addMapping("/jwks");

    filter("headers", new ResponseHeadersFilter(), "/*");
    filter("goodbye", new Goodbye(), "*.xhtml");
    filter("callback", new CallbackFilter(config, path + "/"), "/callback");
    filter("logout", logout(config), "/logout");
    filter("api", new SecurityFilter(config, BearerTokens.CLIENT, "isAuthenticated", "api"), "/*");
    filter(
        "pages", new SecurityFilter(config, KeycloakClient.NAME, "isAuthenticated", "pages"), "/*");
    filter("identity", new IdentityFilter(), "/*");
    filter("post-once", new PostOnce(), "*.xhtml");
  }

  private Config config(String path, ClientKey key, ReturnAddresses addresses) {
    String client = path.isEmpty() ? "portal" : path.substring(1);
    KeycloakOidcConfiguration oidc = Keycloak.configuration(client, key);
    oidc.setStateGenerator(addresses);
    DirectBearerAuthClient bearer = new DirectBearerAuthClient(new BearerTokens());
    bearer.setName(BearerTokens.CLIENT);
    Config config =
        new Config(
            Setting.BASE_URL.value() + path + "/callback",
            new KeycloakClient(oidc, path, clock),
            bearer);
    // pac4j's own store forgets a session after 30 minutes; sign-out must reach it all day
    config.setSessionLogoutHandler(
        new DefaultSessionLogoutHandler(
            new GuavaStore<>(SESSIONS, LONGEST_SESSION_HOURS, TimeUnit.HOURS)));
    config.setSecurityLogic(new SignIn(new Keycloak(), addresses));
    config.setCallbackLogic(new SignInReturn(addresses, path));
    config.addMatcher("api", context -> isClosedApi(RequestPath.of(context)));
    config.addMatcher("pages", context -> isPage(RequestPath.of(context)));
    return config;
  }

  private static boolean isClosedApi(String path) {
    return RequestPath.isApi(path) && !OpenPaths.isPublic(path);
  }

  private static boolean isPage(String path) {
    return !RequestPath.isApi(path) && !OpenPaths.contain(path);
  }

  private static LogoutFilter logout(Config config) {
    LogoutFilter filter =
        new PostOnlyLogout(config, Setting.BASE_URL.value() + "/signed-out.xhtml");
    filter.setCentralLogout(true);
    filter.setDestroySession(true);
    return filter;
  }

  private void filter(String name, Filter filter, String path) {
    FilterRegistration.Dynamic registration = servlets.addFilter("pact-" + name, filter);
    registration.setAsyncSupported(true);
    registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, path);
  }
}
