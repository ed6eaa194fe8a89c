package nl.pactportal.dashboard;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A list as PostgreSQL writes it, for {@code any(cast(?1 as text[]))}: EclipseLink cannot spread a
 * list natively. A source may have any code it likes: quoted.
 */
public final class SqlArray {
  private SqlArray() {}

  public static String of(Collection<?> codes) {
    return codes.stream()
        .map(code -> '"' + code.toString().replaceAll("([\\\\\"])", "\\\\$1") + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }
}
