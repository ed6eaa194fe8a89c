package nl.pactportal.platform.region;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;

/**
 * The regions whose rows somebody may read and write. The database enforces it; see {@code
 * platform.read_regions()}.
 */
public record RegionScope(Set<String> read, Set<String> write) {
  /** Rows shared with all partners of the Pact. */
  public static final String SHARED = "PB";

  /** Rows of the province itself. */
  public static final String PROVINCE = "PNB";

  /** Rows everybody may read, also without signing in. */
  public static final String PUBLIC = "PUB";

  public static final List<String> REGIONS = List.of("AM25", "AM26", "AM27", "AM28", "AM32");
  public static final RegionScope NOTHING = new RegionScope(Set.of(), Set.of());

  private static final Set<Role> SEE_ALL_REGIONS =
      Set.of(
          Role.PROVINCE_INTAKE,
          Role.PROVINCE_ASSESSOR,
          Role.PROVINCE_DECIDER,
          Role.PROVINCE_FINANCE,
          Role.SECRETARIAT,
          Role.AUDITOR);
  private static final Set<Role> WRITE_OWN_REGIONS =
      Set.of(Role.REGION_COORDINATOR, Role.REGION_SIGNATORY);

  public static RegionScope of(Person person) {
    Set<String> read = new TreeSet<>(person.regions());
    Set<String> write = new TreeSet<>();
    person.roles().forEach(role -> grant(role, person, read, write));
    if (person.isSystem()) {
      write.add(PUBLIC);
    }
    read.retainAll(known());
    write.retainAll(known());
    return new RegionScope(read, write);
  }

  private static void grant(Role role, Person person, Set<String> read, Set<String> write) {
    read.add(PUBLIC);
    if (role == Role.VISITOR) {
      return;
    }
    read.add(SHARED);
    if (SEE_ALL_REGIONS.contains(role)) {
      read.addAll(REGIONS);
    }
    if (role.ofProvince() || role == Role.AUDITOR) {
      read.add(PROVINCE);
    }
    if (WRITE_OWN_REGIONS.contains(role)) {
      write.addAll(person.regions());
    }
    if (role.ofProvince() || role == Role.SECRETARIAT) {
      write.addAll(REGIONS);
      write.add(SHARED);
    }
    if (role == Role.SECRETARIAT) {
      write.add(PUBLIC);
    }
    if (role.ofProvince()) {
      write.add(PROVINCE);
    }
  }

  /** Whether everybody who reads rows of that region reads those of the audience, too. */
  public static boolean reaches(String audience, String region) {
    return audience.equals(PUBLIC)
        || audience.equals(region)
        || audience.equals(SHARED) && !region.equals(PUBLIC);
  }

  /** Narrowed to one region the user chose to look at; it never widens. */
  public RegionScope narrowedTo(String region) {
    return region == null || !read.contains(region)
        ? this
        : new RegionScope(keep(read, region), keep(write, region));
  }

  private static Set<String> keep(Set<String> codes, String region) {
    Set<String> kept = new TreeSet<>(codes);
    kept.removeIf(code -> REGIONS.contains(code) && !code.equals(region));
    return kept;
  }

  private static Set<String> known() {
    Set<String> all = new TreeSet<>(REGIONS);
    all.add(SHARED);
    all.add(PROVINCE);
    all.add(PUBLIC);
    return all;
  }
}
