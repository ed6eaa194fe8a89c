package nl.pactportal.systemtest.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.isolation.RowCheck;
import nl.pactportal.testkit.DatabaseCatalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The guards bite: each fault is made in the running database, seen, and taken away again. */
@SystemTest
@Isolated
class PlantedFaultsST {
  private static final String READ_POLICY =
      "create policy region_read on %s for select using"
          + " (region_code = any ((select platform.read_regions())::text[]))";
  private static final String WORK = "platform.work_item";
  private static final String APPLICATION = "funding.application";
  private static final String APPLICATION_PAGE = "/funding/applications/detail.xhtml";

  private Connection superuser;
  private List<String> before;

  @BeforeEach
  void lookAtTheHealthyDatabase() throws SQLException {
    superuser = Portal.superuser();
    before = DatabaseCatalogue.strict().check(superuser);
  }

  @AfterEach
  void isHealthyAgain() throws SQLException {
    assertEquals(before, DatabaseCatalogue.strict().check(superuser));
    superuser.close();
  }

  @Test
  void droppedPolicyIsReportedAndTheMatrixMissesWhatShouldBeSeen() throws SQLException {
    assertEquals(List.of(), RowCheck.failures(APPLICATION_PAGE));
    with(
        "drop policy region_read on " + APPLICATION,
        READ_POLICY.formatted(APPLICATION),
        () -> {
          assertReported(APPLICATION);
          assertFalse(RowCheck.failures(APPLICATION_PAGE).isEmpty());
        });
    assertEquals(List.of(), RowCheck.failures(APPLICATION_PAGE));
  }

  /** The query names the regions too, so one fallen wall shows nobody anything yet. */
  @Test
  void policyOpenForAllIsReportedAndTheSecondWallHolds() throws SQLException {
    with(
        "alter policy region_read on " + APPLICATION + " using (true)",
        "alter policy region_read on "
            + APPLICATION
            + " using (region_code = any ((select platform.read_regions())::text[]))",
        () -> {
          assertReported(APPLICATION);
          assertEquals(List.of(), RowCheck.failures(APPLICATION_PAGE));
        });
  }

  @Test
  void switchedOffSecurityIsReported() throws SQLException {
    with(
        "alter table " + WORK + " disable row level security",
        "alter table " + WORK + " enable row level security",
        () -> assertReported(WORK));
    with(
        "alter table " + WORK + " no force row level security",
        "alter table " + WORK + " force row level security",
        () -> assertReported(WORK));
  }

  @Test
  void runtimeRoleAboveTheLawIsReported() throws SQLException {
    with(
        "alter role pact_app bypassrls",
        "alter role pact_app nobypassrls",
        () -> assertReported("pact_app"));
  }

  private interface Look {
    void at() throws SQLException;
  }

  private void with(String fault, String cure, Look look) throws SQLException {
    execute(fault);
    try {
      look.at();
    } finally {
      execute(cure);
    }
  }

  private void assertReported(String name) {
    List<String> found = new ArrayList<>(DatabaseCatalogue.strict().check(superuser));
    found.removeAll(before);
    assertTrue(found.stream().anyMatch(line -> line.contains(name)), "not reported: " + found);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }
}
