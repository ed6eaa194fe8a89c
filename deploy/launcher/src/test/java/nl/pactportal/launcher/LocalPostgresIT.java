package nl.pactportal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresIT {
  @TempDir static Path unpacked;
  @TempDir Path home;

  private final int port = Ports.free();

  /** Taking the binaries out of their archive takes longer than the rest of a start. */
  @BeforeAll
  static void unpackOnce() {
    PostgresBinaries.in(unpacked);
  }

  @BeforeEach
  void useTheUnpacked() throws IOException {
    Files.createSymbolicLink(home.resolve("pgsql"), unpacked.resolve("pgsql"));
  }

  @Test
  void keepsDataOverRestart() throws Exception {
    try (LocalPostgres postgres = start()) {
      asOwner(postgres, "create schema s", "create table s.t as select 42 as n");
    }
    try (LocalPostgres postgres = start()) {
      assertEquals("42", ask(postgres, "select n from s.t"));
    }
  }

  @Test
  void isSafeByDefault() throws Exception {
    try (LocalPostgres postgres = start()) {
      assertEquals("on", ask(postgres, "show fsync"));
      assertEquals("on", ask(postgres, "show data_checksums"));
      assertEquals("scram-sha-256", ask(postgres, "show password_encryption"));
      assertEquals("127.0.0.1", ask(postgres, "show listen_addresses"));
      assertFalse(postgres.database().toString().contains(postgres.database().appPassword()));
      Database database = postgres.database();
      assertThrows(
          SQLException.class,
          () -> DriverManager.getConnection(database.url(), database.appUser(), "wrong"));
    }
  }

  @Test
  void appRoleMayDoNothingByItself() throws Exception {
    try (LocalPostgres postgres = start()) {
      Database database = postgres.database();
      try (Connection app =
              DriverManager.getConnection(
                  database.url(), database.appUser(), database.appPassword());
          Statement statement = app.createStatement()) {
        assertThrows(SQLException.class, () -> statement.execute("create schema x"));
        assertThrows(SQLException.class, () -> statement.execute("create table public.x (n int)"));
        assertThrows(SQLException.class, () -> statement.execute("create role x"));
        assertThrows(SQLException.class, () -> statement.execute("set role pact_owner"));
        try (ResultSet rows = statement.executeQuery("show lock_timeout")) {
          rows.next();
          assertEquals("5s", rows.getString(1));
        }
      }
    }
  }

  @Test
  void refusesPortOfAnotherProgram() throws Exception {
    try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      StartException e = assertThrows(StartException.class, this::start);
      assertTrue(e.getMessage().contains("Port " + other.getLocalPort()), e.getMessage());
      assertTrue(e.getMessage().contains("--postgres-port"), e.getMessage());
    }
  }

  @Test
  void refusesSecondInstanceOnTheSameData() {
    try (LocalPostgres first = start()) {
      assertTrue(first.process().isAlive());
      StartException e =
          assertThrows(StartException.class, () -> LocalPostgres.start(home, Ports.free()));
      assertTrue(e.getMessage().contains("another running instance"), e.getMessage());
    }
  }

  @Test
  void comesBackAfterKill() throws Exception {
    try (LocalPostgres postgres = start()) {
      asOwner(postgres, "create schema s", "create table s.t as select 7 as n");
      postgres.process().destroyForcibly();
    }
    try (LocalPostgres postgres = start()) {
      assertEquals("7", ask(postgres, "select n from s.t"));
    }
  }

  @Test
  void stopsOrphanOfCrashedLauncher() throws Exception {
    Process launcher =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CrashingLauncher.class.getName(),
                home.toString(),
                String.valueOf(port))
            .inheritIO()
            .start();
    assertEquals(CrashingLauncher.CRASHED, launcher.waitFor());
    assertFalse(Ports.isFree("127.0.0.1", port), "the orphan should still be running");
    try (LocalPostgres postgres = start()) {
      assertEquals("11", ask(postgres, "select n from s.t"));
    }
  }

  @Test
  void repairsHalfUnpackedBinaries() throws Exception {
    Files.delete(home.resolve("pgsql"));
    start().close();
    Files.delete(home.resolve("pgsql/.unpacked"));
    Files.writeString(home.resolve("pgsql/bin/postgres"), "half");
    start().close();
  }

  @Test
  void saysWhenPasswordsAreGone() throws Exception {
    start().close();
    Files.delete(home.resolve("passwords.properties"));
    StartException e = assertThrows(StartException.class, this::start);
    assertTrue(e.getMessage().contains("passwords.properties"), e.getMessage());
  }

  private LocalPostgres start() {
    return LocalPostgres.start(home, port);
  }

  static void asOwner(LocalPostgres postgres, String... statements) throws SQLException {
    Database database = postgres.database();
    try (Connection owner =
            DriverManager.getConnection(
                database.url(), database.ownerUser(), database.ownerPassword());
        Statement statement = owner.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String ask(LocalPostgres postgres, String query) throws SQLException {
    Database database = postgres.database();
    try (Connection owner =
            DriverManager.getConnection(
                database.url(), database.ownerUser(), database.ownerPassword());
        Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
