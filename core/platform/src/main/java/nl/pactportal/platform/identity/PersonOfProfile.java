package nl.pactportal.platform.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.pac4j.core.profile.UserProfile;

/**
 * Reads a person from the claims of a verified token. Unknown roles and regions count for nothing.
 */
final class PersonOfProfile {
  private PersonOfProfile() {}

  static Person read(UserProfile profile) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    texts(profile, "roles").forEach(claim -> Role.ofClaim(claim).ifPresent(roles::add));
    return new Person(
        profile.getId(),
        Objects.toString(profile.getAttribute("name"), profile.getId()),
        roles,
        Person.sorted(texts(profile, "regions")),
        Person.sorted(texts(profile, "accounts")));
  }

  private static Collection<String> texts(UserProfile profile, String claim) {
    return profile.getAttribute(claim) instanceof Collection<?> values
        ? values.stream().map(Object::toString).toList()
        : Set.of();
  }
}
