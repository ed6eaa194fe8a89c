package nl.pactportal.platform.persistence;

import java.util.ArrayList;
import java.util.List;
import nl.pactportal.platform.config.Setting;
import org.flywaydb.core.Flyway;

/**
 * Brings the schemas up to date before anything reads them, as the owner role. Several WARs and
 * nodes may do so at once: Flyway takes a lock per schema.
 */
public final class Migrations {
  private Migrations() {}

  /** The platform's schema first, then the module's own ({@code portal} has none). */
  public static void run(String module) {
    migrate("platform");
    if (!"portal".equals(module)) {
      migrate(module);
    }
  }

  private static void migrate(String schema) {
    List<String> locations = new ArrayList<>(List.of("classpath:db/migration/" + schema));
    if (Setting.demoMode()) {
      locations.add("classpath:db/demo/" + schema);
    }
    Flyway.configure(Thread.currentThread().getContextClassLoader())
        .dataSource(
            Setting.DB_URL.value(),
            Setting.DB_OWNER_USER.value(),
            Setting.DB_OWNER_PASSWORD.value())
        .schemas(schema)
        .defaultSchema(schema)
        .locations(locations.toArray(String[]::new))
        .failOnMissingLocations(false)
        .ignoreMigrationPatterns("repeatable:missing") // demo data, once demo mode is off
        .load()
        .migrate();
  }
}
