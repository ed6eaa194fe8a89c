package nl.pactportal.platform.identity;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.pactportal.platform.faces.Preferences;
import org.pac4j.core.profile.ProfileManager;
import org.pac4j.core.profile.UserProfile;
import org.pac4j.jee.context.JEEContext;
import org.pac4j.jee.context.session.JEESessionStore;

/** Binds the signed-in person to the thread for the length of the request. */
final class IdentityFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String TOLD = IdentityFilter.class.getName() + ".told";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<UserProfile> profile = profile(request, response);
    if (OpenPaths.isPublic(RequestPath.of(request))) {
      goOnAsVisitor(request, response, chain);
    } else if (profile.isEmpty()) {
      chain.doFilter(request, response);
    } else if (isApi(request) && !BearerTokens.CLIENT.equals(profile.get().getClientName())) {
      // a browser's session must not open the REST interface: that would need a CSRF defence
      response.setHeader("WWW-Authenticate", "Bearer realm=\"pact\"");
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      Person person = PersonOfProfile.read(profile.get());
      tellFirst(person, request);
      goOnAs(person, request, response, chain);
    }
  }

  /** Once per session, and again when the token says something else. */
  private static void tellFirst(Person person, HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null && !isApi(request)) {
      String rights = person.subject() + person.roles() + person.regions() + person.accounts();
      if (!rights.equals(session.getAttribute(TOLD))) {
        CDI.current().getBeanManager().getEvent().fire(new SignedIn(person));
        session.setAttribute(TOLD, rights);
      }
    }
  }

  private static boolean isApi(HttpServletRequest request) {
    return RequestPath.isApi(RequestPath.of(request));
  }

  private static Optional<UserProfile> profile(
      HttpServletRequest request, HttpServletResponse response) {
    return OpenPaths.contain(RequestPath.of(request))
        ? Optional.empty()
        : new ProfileManager(new JEEContext(request, response), new JEESessionStore()).getProfile();
  }

  private static void goOnAsVisitor(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Person came = isApi(request) ? Person.VISITOR : KnownPerson.of(request, response);
    Callable<Void> rest = rest(request, response, chain);
    call(() -> CurrentUser.callAsVisitor(came, Arrival.of(request), rest));
  }

  private static void goOnAs(
      Person person, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String region = isApi(request) ? null : Preferences.region(request);
    Callable<Void> rest = rest(request, response, chain);
    call(() -> CurrentUser.callAs(person, region, Arrival.of(request), rest));
  }

  private static Callable<Void> rest(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
    return () -> {
      chain.doFilter(request, response);
      return null;
    };
  }

  private static void call(Callable<Void> work) throws IOException, ServletException {
    try {
      work.call();
    } catch (IOException | ServletException | RuntimeException known) {
      throw known;
    } catch (Exception other) {
      throw new ServletException(other);
    }
  }
}
