package nl.pactportal.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The three programs of the archive: initdb, postgres, pg_ctl. All of them refuse to be root. */
final class PostgresTools {
  private final PostgresBinaries binaries;
  private final Path log;
  private final List<String> prefix;

  PostgresTools(PostgresBinaries binaries, Path log) {
    this.binaries = binaries;
    this.log = log;
    this.prefix = isRoot() ? List.of("unshare", "-U") : List.of();
    if (isRoot() && Child.run(List.of("unshare", "-U", "true"), log) != 0) {
      throw new StartException(
          "PostgreSQL does not run as root, and this machine allows root no user namespace (unshare -U); start as an ordinary user.");
    }
  }

  int initdb(Path data, String user, Path passwordFile) {
    return run(
        "initdb",
        "--pgdata=" + data,
        "--username=" + user,
        "--pwfile=" + passwordFile,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--data-checksums");
  }

  Process start(Path data, int port) {
    return Child.server(
        command(
            "postgres",
            "-D",
            data.toString(),
            "-p",
            String.valueOf(port),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=",
            "-c",
            "timezone=UTC",
            "-c",
            "log_timezone=UTC",
            "-c",
            "log_line_prefix=%m [%p] %u@%d "),
        Map.of("LC_ALL", "C"), // its messages are read
        log);
  }

  /** Fast stop: open transactions are rolled back, nothing committed is lost. */
  int stop(Path data) {
    return run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "30");
  }

  private int run(String tool, String... arguments) {
    return Child.run(command(tool, arguments), log);
  }

  private List<String> command(String tool, String... arguments) {
    List<String> command = new ArrayList<>(prefix);
    command.add(binaries.tool(tool));
    command.addAll(List.of(arguments));
    return command;
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }
}
