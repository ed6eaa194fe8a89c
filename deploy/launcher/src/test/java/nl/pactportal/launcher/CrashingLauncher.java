package nl.pactportal.launcher;

import java.nio.file.Path;

/** Dies without closing anything, as a killed launcher does. */
final class CrashingLauncher {
  static final int CRASHED = 9;

  private CrashingLauncher() {}

  public static void main(String[] arguments) throws Exception {
    LocalPostgres postgres =
        LocalPostgres.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    LocalPostgresIT.asOwner(postgres, "create schema s", "create table s.t as select 11 as n");
    Runtime.getRuntime().halt(CRASHED);
  }
}
