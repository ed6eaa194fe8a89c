package nl.pactportal.platform.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import org.junit.jupiter.api.Test;

class RegionScopeTest {
  private static final Set<String> ALL_AND_SHARED =
      Set.of("AM25", "AM26", "AM27", "AM28", "AM32", "PB", "PUB");

  private static final List<String> OTHERS = List.of("PB", "PNB", "PUB");

  private static RegionScope scope(Role role, String... regions) {
    return RegionScope.of(Person.of("s", "n", Set.of(role), regions));
  }

  @Test
  void aCoordinatorReadsAndWritesOwnRegionsAndReadsWhatIsShared() {
    RegionScope scope = scope(Role.REGION_COORDINATOR, "AM28", "AM32");
    assertEquals(Set.of("AM28", "AM32", "PB", "PUB"), scope.read());
    assertEquals(Set.of("AM28", "AM32"), scope.write());
  }

  @Test
  void aBoardMemberOnlyReads() {
    RegionScope scope = scope(Role.BOARD_MEMBER, "AM25");
    assertEquals(Set.of("AM25", "PB", "PUB"), scope.read());
    assertEquals(Set.of(), scope.write());
  }

  @Test
  void theSecretariatSeesAllRegionsButNotTheProvincesOwnRows() {
    RegionScope scope = scope(Role.SECRETARIAT);
    assertEquals(ALL_AND_SHARED, scope.read());
    assertEquals(ALL_AND_SHARED, scope.write());
  }

  @Test
  void anAuditorSeesAllAndWritesNothing() {
    RegionScope scope = scope(Role.AUDITOR);
    Set<String> all = new TreeSet<>(ALL_AND_SHARED);
    all.add("PNB");
    assertEquals(all, scope.read());
    assertEquals(Set.of(), scope.write());
  }

  @Test
  void aVisitorSeesWhatIsPublicAndWritesNothing() {
    RegionScope scope = scope(Role.VISITOR);
    assertEquals(Set.of("PUB"), scope.read());
    assertEquals(Set.of(), scope.write());
  }

  @Test
  void aTaskOfThePortalItselfPublishesWhatEverybodyMayRead() {
    assertTrue(RegionScope.of(Person.system("importer")).write().contains("PUB"));
    assertFalse(scope(Role.PROVINCE_INTAKE).write().contains("PUB"));
  }

  @Test
  void anAdministratorSeesNoRegion() {
    assertEquals(Set.of("PB", "PUB"), scope(Role.PLATFORM_ADMINISTRATOR).read());
  }

  @Test
  void whoHasNoRoleSeesOnlyWhatTheTokenNamesAndNothingUnknown() {
    RegionScope scope = RegionScope.of(Person.of("s", "n", Set.of(), "AM25", "XX99"));
    assertEquals(Set.of("AM25"), scope.read());
    assertEquals(Set.of(), scope.write());
  }

  @Test
  void choosingARegionNarrowsAndNeverWidens() {
    RegionScope two = scope(Role.REGION_COORDINATOR, "AM28", "AM32");
    assertEquals(Set.of("AM28", "PB", "PUB"), two.narrowedTo("AM28").read());
    assertEquals(Set.of("AM28"), two.narrowedTo("AM28").write());
    assertEquals(two, two.narrowedTo("AM25"));
    assertEquals(two, two.narrowedTo(null));
  }

  /** Found out by everybody there can be, not by the rule itself. */
  @Test
  void anAudienceReachesARegionIfAllWhoReadTheRegionReadIt() {
    List<String> codes = Stream.concat(RegionScope.REGIONS.stream(), OTHERS.stream()).toList();
    for (String region : codes) {
      for (String audience : codes) {
        boolean all =
            everybody().filter(s -> s.contains(region)).allMatch(s -> s.contains(audience));
        // the province reads all regions today; what is its own still names none of them
        boolean province = region.equals("PNB") && audience.startsWith("AM");
        assertEquals(
            all && !province, RegionScope.reaches(audience, region), audience + " for " + region);
      }
    }
  }

  private static Stream<Set<String>> everybody() {
    Stream<RegionScope> signedIn =
        Stream.of(Role.values())
            .filter(role -> role != Role.VISITOR)
            .flatMap(role -> RegionScope.REGIONS.stream().map(own -> scope(role, own)));
    return Stream.concat(signedIn, Stream.of(scope(Role.VISITOR))).map(RegionScope::read);
  }
}
