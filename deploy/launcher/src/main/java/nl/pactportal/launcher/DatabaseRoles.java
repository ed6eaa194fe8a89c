package nl.pactportal.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The database and its two roles, brought to their wanted state at each start. */
final class DatabaseRoles {
  private final Connection connection;
  private final Database wanted;

  DatabaseRoles(Connection connection, Database wanted) {
    this.connection = connection;
    this.wanted = wanted;
  }

  /** To be run by the administrator, connected to the maintenance database. */
  void ensure() throws SQLException {
    role(wanted.ownerUser(), wanted.ownerPassword(), "inherit");
    role(wanted.appUser(), wanted.appPassword(), "noinherit");
    String app = "alter role " + wanted.appUser() + " set ";
    execute(app + "lock_timeout = '5s'");
    execute(app + "statement_timeout = '30s'");
    execute(app + "idle_in_transaction_session_timeout = '60s'");
    if (!exists("select 1 from pg_database where datname = ?", LocalPostgres.NAME)) {
      execute("create database " + LocalPostgres.NAME + " owner " + wanted.ownerUser());
    }
    execute("revoke all on database " + LocalPostgres.NAME + ", postgres from public");
    execute("grant connect on database " + LocalPostgres.NAME + " to " + wanted.appUser());
  }

  /** To be run by the administrator, connected to the database itself. */
  static void closePublicSchema(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("revoke create on schema public from public");
    }
  }

  private void role(String name, String password, String inherit) throws SQLException {
    if (!exists("select 1 from pg_roles where rolname = ?", name)) {
      execute("create role " + name);
    }
    // the password is of our own alphabet, so it needs no quoting
    execute(
        "alter role %s login nosuperuser nobypassrls nocreatedb nocreaterole noreplication %s password '%s'"
            .formatted(name, inherit, password));
  }

  private boolean exists(String query, String name) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      return statement.executeQuery().next();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
