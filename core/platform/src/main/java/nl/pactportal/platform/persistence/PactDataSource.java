package nl.pactportal.platform.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Tells PostgreSQL whose regions count, at the moment the container begins a transaction on a
 * connection. That one place covers JPA, EJB, REQUIRES_NEW and plain JDBC alike. The settings are
 * local to the transaction, so a pooled connection carries nothing to its next borrower.
 */
public class PactDataSource extends PGSimpleDataSource {
  private static final long serialVersionUID = 1L;
  private static final String NONE = "-";
  private static final String SCOPE =
      "select set_config('pact.read_regions', ?, true), set_config('pact.write_regions', ?, true),"
          + " set_config('pact.subject', ?, true)";

  public PactDataSource() {
    // without it a null uuid is sent as varchar and refused (EclipseLink issue 2717)
    setStringType("unspecified");
    setConnectTimeout(5);
    setSocketTimeout(60);
    setApplicationName("pact-portal");
  }

  @Override
  public Connection getConnection() throws SQLException {
    return scoped(super.getConnection());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return scoped(super.getConnection(user, password));
  }

  private static Connection scoped(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            PactDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "equals" -> proxy == arguments[0];
                  case "hashCode" -> System.identityHashCode(proxy);
                  case "isWrapperFor" -> ((Class<?>) arguments[0]).isInstance(connection);
                  case "unwrap" -> connection;
                  default -> call(connection, method, arguments);
                });
  }

  private static Object call(Connection connection, Method method, Object[] arguments)
      throws Throwable {
    try {
      Object result = method.invoke(connection, arguments);
      if (method.getName().equals("setAutoCommit") && Boolean.FALSE.equals(arguments[0])) {
        tellScope(connection);
      }
      return result;
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }

  private static void tellScope(Connection connection) throws SQLException {
    RegionScope scope = CurrentUser.currentScope();
    try (PreparedStatement statement = connection.prepareStatement(SCOPE)) {
      statement.setString(1, list(scope.read()));
      statement.setString(2, list(scope.write()));
      statement.setString(3, CurrentUser.currentSubject());
      statement.execute();
    }
  }

  /** Nobody bound leaves the setting empty, which the policies refuse; no regions is a value. */
  private static String list(java.util.Set<String> codes) {
    if (CurrentUser.currentSubject().isEmpty()) {
      return "";
    }
    return codes.isEmpty() ? NONE : String.join(",", codes);
  }
}
