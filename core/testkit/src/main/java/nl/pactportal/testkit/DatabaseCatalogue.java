package nl.pactportal.testkit;

import java.sql.Connection;
import java.util.List;
import java.util.Set;
import nl.pactportal.testkit.catalogue.CatalogueRuleSet;
import nl.pactportal.testkit.catalogue.CatalogueScan;
import nl.pactportal.testkit.rule.Rule;

/**
 * Looks for holes in the isolation of the database:
 *
 * <pre>{@code
 * assertEquals(List.of(),
 *     DatabaseCatalogue.strict()
 *         .allowingTables("platform.region")
 *         .allowingDefinerFunctions("funding.search")
 *         .check(TestDatabase.asSuperuser()));
 * }</pre>
 */
public record DatabaseCatalogue(
    Set<String> tablesWithoutRegion, Set<String> definerFunctions, Set<String> policies) {

  public static DatabaseCatalogue strict() {
    return new DatabaseCatalogue(Set.of(), Set.of(), Set.of());
  }

  /** Tables the application may use although their rows belong to no region. */
  public DatabaseCatalogue allowingTables(String... tables) {
    return new DatabaseCatalogue(Set.of(tables), definerFunctions, policies);
  }

  /** Functions that may run with the rights of their owner. */
  public DatabaseCatalogue allowingDefinerFunctions(String... functions) {
    return new DatabaseCatalogue(tablesWithoutRegion, Set.of(functions), policies);
  }

  /** Policies that widen on purpose, as schema.table.policy: the audit trail notes readers too. */
  public DatabaseCatalogue allowingPolicies(String... names) {
    return new DatabaseCatalogue(tablesWithoutRegion, definerFunctions, Set.of(names));
  }

  /** The holes, each led by the name of its rule; as owner or superuser, who see everything. */
  public List<String> check(Connection connection) {
    var scan = new CatalogueScan(connection, tablesWithoutRegion, definerFunctions, policies);
    return Rule.findings(CatalogueRuleSet.all(), scan);
  }
}
