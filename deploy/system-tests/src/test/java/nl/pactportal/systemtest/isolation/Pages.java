package nl.pactportal.systemtest.isolation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pactportal.systemtest.DemoUser;

/** The pages of the matrix, each with somebody who may see it: for tests that walk over all. */
public final class Pages {
  /** One page to open. */
  public record Place(String path, String user) {
    /** For a file name. */
    public String name() {
      return path.replaceFirst("\\?.*", "").replaceFirst("^/", "").replaceAll("[/.]", "-")
          + "-"
          + user;
    }
  }

  private static final Set<String> FIRST_CHOICE =
      Set.of("coordinator-west", "secretariaat", "financien-1", "auditor");

  /**
   * Made for a frame on another site: no menus, no strictness of the portal. EmbedJourneyST has it.
   */
  private static final String FRAMED = "/public/embed.xhtml";

  private Pages() {}

  /** Every page once, as the one who can do most on it. */
  public static List<Place> all() {
    return Matrix.rows().stream()
        .filter(row -> row.isPage() && !row.surface().equals(FRAMED))
        .map(row -> new Place(row.addressOf(row.things().get(0)), somebody(row)))
        .collect(
            Collectors.toMap(
                place -> place.path().replaceFirst("\\?.*", ""), place -> place, (a, b) -> a))
        .values()
        .stream()
        .sorted(java.util.Comparator.comparing(Place::path))
        .toList();
  }

  /** Addresses with an id, of which {@code {id}} is left open, with somebody who may go there. */
  public static List<Place> withId() {
    return Matrix.rows().stream()
        .filter(row -> row.isPage() && row.address().contains("id={id}"))
        .map(row -> new Place(row.address(), somebody(row)))
        .toList();
  }

  /** Those REST addresses whose thing is named by an id. */
  public static List<Place> endpointsWithId() {
    return Matrix.rows().stream()
        .filter(row -> row.isRest() && row.address().contains("{id}"))
        .map(row -> new Place(row.address(), somebody(row)))
        .toList();
  }

  private static String somebody(Row row) {
    List<DemoUser> permitted =
        IsolationMatrixST.users().stream()
            .filter(user -> row.mayBeSeenBy(user, row.things().get(0)))
            .toList();
    return permitted.stream()
        .map(DemoUser::name)
        .filter(FIRST_CHOICE::contains)
        .findFirst()
        .orElse(permitted.get(0).name());
  }
}
