package nl.pactportal.portal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.pactportal.testkit.TestDatabase;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One changed byte, one line taken out: the chain shows it, whoever did it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AuditTamperIT {
  private static final String LINE =
      "insert into platform.audit_entry (region_code, id, seq, at, actor, actor_name, origin,"
          + " action, object_type, object_id, result, detail, previous_hash, hash) select 'AM32',"
          + " gen_random_uuid(), 0, now(), 'a', 'A', 'job', 'probe.done', 'probe', '1', 'DONE',"
          + " 'n' || n, '', '' from generate_series(1, 5) n";

  @Deployment
  static WebArchive war() {
    return TestWar.of("ROOT");
  }

  @Test
  void aChangedByteAndAMissingLineAreFound() throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser();
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      sql.execute("select set_config('pact.read_regions', 'AM32', true)");
      sql.executeUpdate(LINE);
      assertEquals(0, broken(sql));
      sql.execute("set local session_replication_role = replica");
      sql.executeUpdate("update platform.audit_entry set detail = 'N3' where detail = 'n3'");
      assertEquals(1, broken(sql));
      sql.executeUpdate("update platform.audit_entry set detail = 'n3' where detail = 'N3'");
      sql.executeUpdate("delete from platform.audit_entry where detail = 'n2'");
      assertEquals(1, broken(sql));
      connection.rollback();
    }
  }

  @Test
  void evenTheOwnerCannotChangeALine() throws SQLException {
    try (Connection connection = TestDatabase.asOwner();
        Statement sql = connection.createStatement()) {
      assertThrows(SQLException.class, () -> sql.execute("truncate platform.audit_entry"));
    }
  }

  private static int broken(Statement sql) throws SQLException {
    try (ResultSet answer =
        sql.executeQuery(
            "select count(*) from platform.audit_broken() where broken_region = 'AM32'")) {
      answer.next();
      return answer.getInt(1);
    }
  }
}
