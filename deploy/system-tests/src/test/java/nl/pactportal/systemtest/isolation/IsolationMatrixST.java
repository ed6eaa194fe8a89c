package nl.pactportal.systemtest.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.systemtest.DemoUser;
import nl.pactportal.systemtest.DemoUsers;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page and endpoint x every role x own and other region. Last in its turn, so that what the
 * journeys leave stands on the pages too.
 */
@SystemTest
@Order(Integer.MAX_VALUE)
class IsolationMatrixST {
  /** Not about things of regions; proved elsewhere: JourneyST, SignOnST, BadInputST. */
  private static final Set<String> WITHOUT_THINGS =
      Set.of("/error", "/preferences", "/signed-in", "/jwks");

  @BeforeAll
  static void needsDocuments() {
    Stream.of(
            Matrix.MEETING_FILES,
            Matrix.ITEM_FILES,
            Matrix.CONFIDENTIAL_FILES,
            Matrix.ANNEXES,
            Matrix.ANNEXES_OF_DRAFTS)
        .flatMap(List::stream)
        .forEach(TestDocument::insert);
  }

  @Test
  void everyPageOfTheCodeHasARow() {
    assertCovered("page", Surfaces.pages());
  }

  @Test
  void everyEndpointOfTheCodeHasARow() {
    assertCovered("REST endpoint", Surfaces.endpoints());
  }

  @Test
  void everyServletOfTheCodeHasARow() {
    List<String> servlets = new java.util.ArrayList<>(Surfaces.servlets());
    servlets.removeAll(WITHOUT_THINGS);
    assertCovered("servlet", servlets);
  }

  @Test
  void noRowIsLeftOver() {
    Set<String> real = new TreeSet<>(Surfaces.pages());
    real.addAll(Surfaces.endpoints());
    real.addAll(Surfaces.servlets());
    Matrix.rows()
        .forEach(row -> assertTrue(real.contains(row.surface()), row.surface() + " is gone"));
  }

  @Test
  void usersStandForEveryRole() {
    Set<String> roles =
        users().stream().flatMap(user -> user.roles().stream()).collect(Collectors.toSet());
    assertEquals(Matrix.ALL, roles);
  }

  @Test
  void everyThingIsSeenBySomebodyAndEveryUserSeesSomething() {
    for (Row row : Matrix.rows()) {
      for (Thing thing : row.things()) {
        assertTrue(
            users().stream().anyMatch(user -> row.mayBeSeenBy(user, thing)),
            "nobody sees " + row.addressOf(thing) + ": its denials prove nothing");
      }
    }
    for (DemoUser user : users()) {
      assertTrue(
          Matrix.rows().stream()
              .anyMatch(row -> row.things().stream().anyMatch(t -> row.mayBeSeenBy(user, t))),
          user.name() + " sees nothing");
    }
  }

  @TestFactory
  Stream<DynamicTest> everybodySeesTheOwnAndNothingElse() {
    return Matrix.rows().stream()
        .flatMap(row -> row.things().stream().flatMap(thing -> tests(row, thing)));
  }

  private Stream<DynamicTest> tests(Row row, Thing thing) {
    return users().stream()
        .map(
            user ->
                DynamicTest.dynamicTest(
                    user.name()
                        + (row.mayBeSeenBy(user, thing) ? " sees " : " does not see ")
                        + row.addressOf(thing),
                    () -> new Look(row, thing, user).check()));
  }

  @Test
  void aFileIsHandedOutByItsOwnModuleOnly() {
    String file = "/documents/" + Matrix.MEETING_FILES.get(0).id();
    Visitor secretariat = Visitor.as("secretariaat");
    assertEquals(200, secretariat.gets("/meetings" + file).status(), "positive control");
    for (String other : List.of("", "/funding", "/dashboard")) {
      assertEquals(404, secretariat.gets(other + file).status(), other + file);
    }
  }

  /** No list, number or piece of work tells of a thing its reader may not open. */
  @TestFactory
  Stream<DynamicTest> listsTellNothingOfOthers() {
    return users().stream()
        .flatMap(
            user ->
                Matrix.rows().stream()
                    .filter(row -> !row.address().contains("{id}"))
                    .filter(row -> row.mayBeSeenBy(user, row.things().get(0)))
                    .map(
                        row ->
                            DynamicTest.dynamicTest(
                                user.name() + " at " + row.address(),
                                () -> ListCheck.of(row, user).check())));
  }

  static List<DemoUser> users() {
    return Matrix.USERS.stream().map(DemoUsers::named).toList();
  }

  private static void assertCovered(String kind, List<String> found) {
    assertNotNull(found);
    List<String> known = Matrix.rows().stream().map(Row::surface).toList();
    List<String> missing = found.stream().filter(surface -> !known.contains(surface)).toList();
    assertEquals(
        List.of(),
        missing,
        "each %s needs a row in Matrix that says who may see it".formatted(kind));
  }
}
