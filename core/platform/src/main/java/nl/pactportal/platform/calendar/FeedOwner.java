package nl.pactportal.platform.calendar;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;

/**
 * Whose subscription it is, with the rights he had when he last came.
 *
 * @param content what of his choice he may still see
 */
public record FeedOwner(String subject, Set<Role> roles, FeedContent content) {

  /** Somebody who may read exactly those regions and what all share, and writes nothing. */
  public Person reader() {
    return Person.of("calendar-feed", "", EnumSet.of(Role.BOARD_MEMBER), regions());
  }

  /** Himself, for what he has to do; only to read with, since he did not come. */
  public Person himself() {
    return Person.of(subject, "", roles, regions());
  }

  private String[] regions() {
    return content.regions().toArray(String[]::new);
  }

  static String codes(Set<Role> roles) {
    return roles.stream().map(Role::claim).sorted().collect(Collectors.joining(","));
  }

  static Set<Role> roles(String codes) {
    return Arrays.stream(codes.split(","))
        .flatMap(code -> Role.ofClaim(code).stream())
        .collect(Collectors.toSet());
  }
}
