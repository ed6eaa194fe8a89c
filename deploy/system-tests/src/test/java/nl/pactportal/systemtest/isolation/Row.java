package nl.pactportal.systemtest.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.pactportal.systemtest.DemoUser;

/**
 * A page or endpoint of the portal and who gets to see it: the role must be permitted and the
 * thing's region within the user's reach.
 *
 * @param surface as {@link Surfaces} finds it in the code
 * @param address with {@code {id}} where the thing's id goes
 */
record Row(String surface, String address, Set<String> roles, List<Thing> things) {

  static Row at(String surface) {
    return new Row(surface, surface, Set.of(), List.of());
  }

  Row with(String query) {
    return new Row(surface, address + "?" + query, roles, things);
  }

  /** Another address of the same surface, such as a servlet in one of the WARs. */
  Row under(String otherAddress) {
    return new Row(surface, otherAddress, roles, things);
  }

  Row forRoles(Set<String> permitted) {
    return new Row(surface, address, permitted, things);
  }

  Row showing(String marker) {
    return of(null, "", marker);
  }

  Row of(String region, String id, String marker) {
    List<Thing> more = new ArrayList<>(things);
    more.add(new Thing(region, id, marker));
    return new Row(surface, address, roles, List.copyOf(more));
  }

  boolean mayBeSeenBy(DemoUser user, Thing thing) {
    return user.has(roles) && (thing.region() == null || user.sees().contains(thing.region()));
  }

  boolean isRest() {
    return surface.contains("/api/");
  }

  boolean isPage() {
    return surface.endsWith(".xhtml");
  }

  String addressOf(Thing thing) {
    return address.replace("{id}", thing.id());
  }

  /** The same address for something that does not exist. */
  String addressOfNothing(Thing thing) {
    String unknown =
        switch (thing.id().length()) {
          case 36 -> "0197ffff-0000-7000-8000-0123456789ab";
          case 64 -> "0".repeat(64);
          default -> "AM99";
        };
    return address.contains("{id}")
        ? address.replace("{id}", unknown)
        : address.replaceFirst("(/index)?\\.xhtml.*|$", "/no-such-page.xhtml");
  }
}
