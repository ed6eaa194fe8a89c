package nl.pactportal.funding.application;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import nl.pactportal.funding.AtOnce;
import nl.pactportal.funding.Scenario;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who asked before the closing instant is in time, however long he then had to wait. */
@ExtendWith(ArquillianExtension.class)
class ArrivalIT {
  private static final Money AMOUNT = Money.euro(5_000);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject SigningService signing;
  @Inject ApplicationService applications;
  @Inject Busy busy;

  @Test
  void waitingForALockMakesNobodyLate() throws Exception {
    UUID call = scenario.call(Money.euro(100_000));
    UUID waiting = scenario.toSign(call, WEST, AMOUNT);
    UUID after = scenario.toSign(call, WEST, AMOUNT);
    CountDownLatch held = new CountDownLatch(1);

    AtOnce.run(
        List.of(
            () ->
                callAs(
                    DECIDER,
                    () -> {
                      busy.closeWhileSomebodyWaits(waiting, call, held);
                      return null;
                    }),
            () -> {
              held.await();
              return submit(waiting);
            }));

    assertEquals(ApplicationStatus.SUBMITTED, status(waiting));
    assertEquals(
        1,
        callAs(
            WEST,
            () ->
                scenario.number(
                    "select count(*) from funding.application a join funding.call c on c.id ="
                        + " a.call_id where a.submitted_at <= c.closes_at and a.id = '"
                        + waiting
                        + "'")),
        "the receipt says the instant it arrived");
    BusinessException closed = assertThrows(BusinessException.class, () -> submit(after));
    assertEquals("call.closed", closed.key(), "it is closed for who asks now");
  }

  private Object submit(UUID id) throws Exception {
    return callAs(
        WEST_SIGNS,
        () -> {
          signing.submit(id, applications.find(id).version());
          return null;
        });
  }

  private ApplicationStatus status(UUID id) throws Exception {
    return callAs(WEST, () -> applications.find(id).status());
  }

  /** Holds an application until somebody waits for it, and lets the call close meanwhile. */
  @ApplicationScoped
  public static class Busy {
    @PersistenceContext EntityManager em;

    @Transactional
    public void closeWhileSomebodyWaits(UUID application, UUID call, CountDownLatch held) {
      em.createNativeQuery("select id from funding.application where id = ?1 for update")
          .setParameter(1, application)
          .getSingleResult();
      held.countDown();
      while (isNobodyWaiting()) {
        Thread.onSpinWait();
      }
      em.createNativeQuery("update funding.call set closes_at = clock_timestamp() where id = ?1")
          .setParameter(1, call)
          .executeUpdate();
    }

    private boolean isNobodyWaiting() {
      return ((Number)
                  em.createNativeQuery("select count(*) from pg_locks where not granted")
                      .getSingleResult())
              .longValue()
          == 0;
    }
  }
}
