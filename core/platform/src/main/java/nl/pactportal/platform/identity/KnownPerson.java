package nl.pactportal.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.pac4j.core.profile.UserProfile;
import org.pac4j.core.util.Pac4jConstants;
import org.pac4j.jee.context.JEEContext;
import org.pac4j.jee.context.session.JEESessionStore;

/**
 * Who the session of a public page belongs to. It is only looked at: a token that ran out is not
 * renewed, and the session not changed, for a page that everybody may read.
 */
final class KnownPerson {
  private KnownPerson() {}

  static Person of(HttpServletRequest request, HttpServletResponse response) {
    if (request.getSession(false) == null) {
      return Person.VISITOR;
    }
    return new JEESessionStore()
        .get(new JEEContext(request, response), Pac4jConstants.USER_PROFILES)
        .filter(Map.class::isInstance)
        .flatMap(profiles -> ((Map<?, ?>) profiles).values().stream().findFirst())
        .filter(UserProfile.class::isInstance)
        .map(profile -> PersonOfProfile.read((UserProfile) profile))
        .orElse(Person.VISITOR);
  }
}
