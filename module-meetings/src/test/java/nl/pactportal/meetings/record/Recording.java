package nl.pactportal.meetings.record;

import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.pactportal.meetings.meeting.MeetingPlan;
import nl.pactportal.meetings.meeting.MeetingService;
import nl.pactportal.meetings.meeting.Plans;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.UuidV7;

/** What tests of recording do again and again, as the secretariat. */
@ApplicationScoped
public class Recording {
  @Inject MeetingService meetings;
  @Inject RecordService minutes;
  @Inject Database database;

  /** A meeting with the two items of {@link Plans}. */
  public MeetingDetail meeting(String region, String body, LocalDate day) throws Exception {
    MeetingPlan plan = Plans.of(UuidV7.next(), region, body, day);
    asSecretariat(() -> meetings.plan(plan));
    return read(SECRETARIAT, plan.id());
  }

  public MeetingDetail read(Person person, UUID id) throws Exception {
    return callAs(person, () -> minutes.read(id));
  }

  public void asSecretariat(Runnable step) throws Exception {
    callAs(SECRETARIAT, Executors.callable(step));
  }

  public void refused(String field, String key, Runnable step) {
    var rule = assertThrows(BusinessException.class, () -> asSecretariat(step));
    assertEquals(key, rule.key());
    assertEquals(field, rule.field(), rule.key());
  }

  public void unknown(Runnable step) {
    assertThrows(NotFoundException.class, () -> asSecretariat(step));
  }

  public long audited(UUID id, String action) throws Exception {
    String condition = "object_id = '" + id + "' and action = '" + action + "'";
    return callAs(SECRETARIAT, () -> database.rows("platform.audit_entry", condition));
  }

  /** How many of these steps, all begun at the same moment, were refused. */
  public long atOnce(List<Runnable> steps) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(steps.size());
    try {
      List<Callable<Boolean>> calls = steps.stream().map(this::succeeds).toList();
      long refused = 0;
      for (Future<Boolean> one : pool.invokeAll(calls)) {
        refused += one.get() ? 0 : 1;
      }
      return refused;
    } finally {
      pool.shutdownNow();
    }
  }

  private Callable<Boolean> succeeds(Runnable step) {
    return () -> {
      try {
        callAs(SECRETARIAT, () -> database.inRequest(Executors.callable(step)));
        return true;
      } catch (BusinessException refused) {
        return false;
      }
    };
  }

  public static List<Runnable> times(int count, Runnable step) {
    return IntStream.range(0, count).mapToObj(i -> step).toList();
  }
}
