package nl.pactportal.dashboard.kept;

import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.People.AUDITOR;
import static nl.pactportal.dashboard.People.NORTH_EAST;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static nl.pactportal.platform.identity.CurrentUser.supplyAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever a page of figures shows, a change of it is counted by who may see it, and by nobody
 * else.
 */
@ExtendWith(ArquillianExtension.class)
class ChangesIT {
  private static final Person SYSTEM = Person.system("test-changes");

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject Changes changes;
  @PersistenceContext EntityManager em;
  @Resource UserTransaction transaction;

  @Test
  void aChangeOfARegionIsCountedByThatRegionOnly() throws Exception {
    for (String table : List.of("dataset", "release", "annotation")) {
      long west = count(WEST);
      long northEast = count(NORTH_EAST);
      long auditor = count(AUDITOR);
      assertTrue(touch(table, "AM25") > 0, table);
      assertTrue(count(WEST) > west, table);
      assertTrue(count(AUDITOR) > auditor, table);
      assertEquals(northEast, count(NORTH_EAST), table);
    }
  }

  @Test
  void aChangeOfOpenDataIsCountedByAll() throws Exception {
    for (String table :
        List.of("dataset", "release", "annotation", "headline", "series_break", "area")) {
      long west = count(WEST);
      long assessor = count(ASSESSOR);
      assertTrue(touch(table, "PUB") > 0, table);
      assertTrue(count(WEST) > west, table);
      assertTrue(count(ASSESSOR) > assessor, table);
    }
  }

  @Test
  void whatIsRemovedIsAChange() throws Exception {
    long west = count(WEST);
    UUID table = UUID.fromString("0198d000-0000-7000-8000-000000000001");
    String row = " dashboard.headline where region_code = 'PUB' and measure = 'REMOVED'";
    does("insert into dashboard.headline values ('PUB', '" + table + "', 'REMOVED')");
    long added = count(WEST);
    assertTrue(added > west);
    does("delete from" + row);
    assertTrue(count(WEST) > added);
  }

  private long count(Person person) throws Exception {
    return callAs(person, changes::count);
  }

  /** Changes the rows of an audience into what they are. */
  private int touch(String table, String audience) {
    return does(
        "update dashboard."
            + table
            + " set region_code = region_code where region_code = '"
            + audience
            + "'");
  }

  private int does(String sql) {
    return supplyAs(
        SYSTEM,
        () -> {
          try {
            transaction.begin();
            int rows = em.createNativeQuery(sql).executeUpdate();
            transaction.commit();
            return rows;
          } catch (Exception failed) {
            throw new IllegalStateException(failed);
          }
        });
  }
}
