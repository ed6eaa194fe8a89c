package nl.pactportal.portal.audit;

import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static nl.pactportal.portal.People.AUDITOR;
import static nl.pactportal.portal.People.WEST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.portal.isolation.Probe;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AuditTrailIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("ROOT");
  }

  @Inject AuditTrail audit;
  @Inject AuditService service;
  @Inject Probe probe;

  private Object note(UUID object) throws Exception {
    return callAs(
        WEST,
        () ->
            probe.inTransaction(
                () -> {
                  audit.record("probe.done", "AM25", "probe", object, "first\nsecond");
                  return null;
                }));
  }

  @Test
  void theAuditorReadsWhatWasDoneAndTheChainIsWhole() throws Exception {
    UUID object = UUID.randomUUID();
    note(object);
    note(object);
    AuditRow newest = callAs(AUDITOR, () -> service.lines(0)).get(0);
    assertEquals(object.toString(), newest.objectId());
    assertEquals("Coördinator West", newest.actor());
    assertEquals("DONE", newest.result());
    assertEquals(0, callAs(AUDITOR, () -> service.broken()));
  }

  @Test
  void nobodyElseReadsItAndTheAttemptIsNoted() throws Exception {
    assertThrows(NotPermittedException.class, () -> callAs(WEST, () -> service.lines(0)));
    AuditRow newest = callAs(AUDITOR, () -> service.lines(0)).get(0);
    assertEquals("DENIED", newest.result());
    assertEquals("VIEW_AUDIT", newest.objectId());
  }

  @Test
  void aStepThatFailsLeavesNoLine() throws Exception {
    long before = callAs(AUDITOR, () -> service.count());
    assertThrows(
        Exception.class,
        () ->
            callAs(
                WEST,
                () ->
                    probe.inTransaction(
                        () -> {
                          audit.record("probe.failed", "AM25", "probe", UUID.randomUUID(), "");
                          throw new IllegalStateException("planned");
                        })));
    assertEquals(before, callAs(AUDITOR, () -> service.count()));
  }

  @Test
  void theRunTimeRoleCannotChangeALine() throws Exception {
    note(UUID.randomUUID());
    assertTrue(callAs(AUDITOR, () -> service.count()) > 0);
    assertThrows(
        Exception.class,
        () -> callAs(WEST, () -> probe.execute("update platform.audit_entry set actor = 'x'")));
    assertThrows(
        Exception.class,
        () -> callAs(WEST, () -> probe.execute("delete from platform.audit_entry")));
    assertThrows(
        Exception.class,
        () -> callAs(WEST, () -> probe.execute("update platform.audit_head set seq = 0")));
  }
}
