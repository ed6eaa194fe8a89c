package nl.pactportal.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pactportal.testkit.catalogue.CatalogueRuleSet;
import nl.pactportal.testkit.rule.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A good database has no holes; each hole is made, found, named and rolled back. */
class DatabaseCatalogueIT {
  private static final DatabaseCatalogue CATALOGUE =
      DatabaseCatalogue.strict()
          .allowingTables("platform.region")
          .allowingDefinerFunctions("funding.search");

  private Connection connection;

  @BeforeEach
  void makeAGoodDatabase() throws SQLException, IOException {
    connection = TestDatabase.asSuperuser();
    connection.setAutoCommit(false);
    execute(Files.readString(Path.of("src/test/resources/catalogue/good.sql")));
  }

  @AfterEach
  void rollBack() throws SQLException {
    connection.rollback();
    connection.close();
  }

  @Test
  void aGoodDatabaseHasNoHoles() {
    assertEquals(List.of(), CATALOGUE.check(connection));
  }

  @ParameterizedTest
  @EnumSource
  void findsTheHoleAndNothingElse(CatalogueHole hole) throws SQLException {
    execute(hole.sql());
    List<String> findings = CATALOGUE.check(connection);
    assertFalse(findings.isEmpty(), hole + " was not found");
    findings.forEach(f -> assertTrue(f.startsWith(hole.rule() + ": "), findings.toString()));
    assertEquals(hole.findings(), findings.size(), findings.toString());
  }

  @Test
  void everyQuestionHasItsHole() {
    Set<String> proven =
        Arrays.stream(CatalogueHole.values())
            .map(CatalogueHole::rule)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        CatalogueRuleSet.all().stream()
            .map(Rule::id)
            .collect(Collectors.toCollection(TreeSet::new)),
        proven);
  }

  @Test
  void theSchemaOfANewModuleIsLookedAt() throws SQLException {
    execute(
        "set local role pact_owner; create schema library;"
            + " create table library.book (region_code text primary key); reset role");
    assertEquals(
        List.of(
            "rowSecurityOff: library.book",
            "rowSecurityNotForced: library.book",
            "regionsTakenForFewRows: library.book"),
        CATALOGUE.check(connection));
  }

  @Test
  void onlyTheNamedPolicyIsAllowed() throws SQLException {
    execute(CatalogueHole.POLICY_TRUE.sql());
    execute(CatalogueHole.POLICY_OR.sql().replace("extra", "other"));
    List<String> findings = CATALOGUE.allowingPolicies("funding.line.extra").check(connection);
    assertEquals(1, findings.size(), findings.toString());
    assertTrue(findings.get(0).contains("funding.line.other"), findings.toString());
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
