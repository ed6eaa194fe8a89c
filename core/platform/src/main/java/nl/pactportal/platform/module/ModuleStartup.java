package nl.pactportal.platform.module;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import nl.pactportal.platform.config.ProductionGuard;
import nl.pactportal.platform.persistence.Migrations;

/** First thing in each WAR: refuse weak settings, bring the schema up to date, sign up. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ModuleStartup {
  @Inject PortalModule module;
  @Inject ModuleRegistry registry;

  @PostConstruct
  public void start() {
    ProductionGuard.check();
    Migrations.run(module.id());
    try {
      registry.register(module);
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot register module " + module.id(), failed);
    }
  }
}
