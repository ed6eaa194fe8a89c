package nl.pactportal.systemtest.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.pactportal.systemtest.Portal;

/** What PostgreSQL itself says it was asked: every statement of every WAR, JPA or not. */
final class StatementLog implements AutoCloseable {
  private static final Pattern STATEMENT =
      Pattern.compile("LOG:  (?:execute [^:]*|statement): ([^\\n]*)");

  /** Begin, end and scope of a transaction ask for no data. */
  private static final Pattern FRAME =
      Pattern.compile("(?i)(begin|commit|rollback|set |show |select set_config).*");

  private final Connection connection;
  private final Path file;

  private StatementLog(Connection connection, Path file) {
    this.connection = connection;
    this.file = file;
  }

  static StatementLog open() throws SQLException {
    Connection connection = Portal.superuser();
    set(connection, "all");
    return new StatementLog(connection, file(connection));
  }

  private static Path file(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show data_directory")) {
      row.next();
      return Path.of(row.getString(1)).resolveSibling("postgres.log");
    }
  }

  private static void set(Connection connection, String level) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("alter system set log_statement = '" + level + "'");
      statement.execute("select pg_reload_conf()");
    }
  }

  /** The fewest of some tries: a job of another WAR may have been at work meanwhile. */
  List<String> fewest(int tries, Callable<?> request) throws Exception {
    List<String> fewest = null;
    for (int i = 0; i < tries; i++) {
      List<String> now = of(request);
      if (fewest == null || now.size() < fewest.size()) {
        fewest = now;
      }
    }
    return fewest;
  }

  private List<String> of(Callable<?> request) throws Exception {
    long before = Files.size(file);
    request.call();
    return STATEMENT
        .matcher(since(before))
        .results()
        .map(MatchResult::group)
        .map(line -> line.replaceFirst("LOG:  [^:]*: ", ""))
        .filter(sql -> !FRAME.matcher(sql).matches())
        .toList();
  }

  private String since(long position) throws IOException {
    try (var bytes = Files.newByteChannel(file).position(position)) {
      return new String(java.nio.channels.Channels.newInputStream(bytes).readAllBytes());
    }
  }

  @Override
  public void close() throws SQLException {
    set(connection, "none");
    connection.close();
  }
}
