package nl.pactportal.platform.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/** The one connection pool of a WAR, as the run-time role. */
@Singleton
@DataSourceDefinition(
    name = "java:app/jdbc/pact",
    className = "nl.pactportal.platform.persistence.PactDataSource",
    url = "${MPCONFIG=pact.db.url}",
    user = "${MPCONFIG=pact.db.app.user:pact_app}",
    password = "${MPCONFIG=pact.db.app.password}",
    initialPoolSize = 1,
    minPoolSize = 1,
    maxPoolSize = 16,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=30",
      "fish.payara.statement-timeout-in-seconds=30",
      // under a rush a page comes late rather than not
      "fish.payara.max-wait-time-in-millis=30000"
    })
public class PactDatabase {}
