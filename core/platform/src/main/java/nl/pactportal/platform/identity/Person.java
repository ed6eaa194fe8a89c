package nl.pactportal.platform.identity;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who is acting, as a verified token says.
 *
 * @param subject the stable identity; never compare by name or e-mail
 * @param regions labour-market regions the person acts for, such as {@code AM25}
 * @param accounts regions a province officer is accounthouder for
 */
public record Person(
    String subject,
    String name,
    Set<Role> roles,
    SortedSet<String> regions,
    SortedSet<String> accounts)
    implements Serializable {

  private static final String SYSTEM = "system:";

  /** Whoever reads what is public, signed in or not. */
  public static final Person VISITOR = of("visitor", "", EnumSet.of(Role.VISITOR));

  public static Person of(String subject, String name, Set<Role> roles, String... regions) {
    Set<Role> known = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    return new Person(subject, name, known, sorted(Set.of(regions)), new TreeSet<>());
  }

  /** A task of the portal itself, such as an importer; it acts for the province. */
  public static Person system(String task) {
    return of(SYSTEM + task, task, EnumSet.of(Role.PROVINCE_INTAKE));
  }

  /** A task of the portal itself rather than somebody. */
  public boolean isSystem() {
    return subject.startsWith(SYSTEM);
  }

  boolean isVisitor() {
    return roles.contains(Role.VISITOR);
  }

  static SortedSet<String> sorted(Collection<String> codes) {
    return new TreeSet<>(codes);
  }
}
