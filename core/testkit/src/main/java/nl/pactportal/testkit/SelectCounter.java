package nl.pactportal.testkit;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Counts the SQL statements EclipseLink sends on this thread, in a test inside the container:
 *
 * <pre>{@code
 * SelectCounter counter = SelectCounter.on(entityManager);
 * var rows = counter.count(() -> repository.pageOf(filter));
 * assertEquals(2, counter.selects(), counter.statements().toString());
 * }</pre>
 *
 * <p>Plain JDBC goes past EclipseLink and is not seen.
 */
public final class SelectCounter {
  private final ServerSession server;
  private final EntityManager entityManager;
  private List<String> statements = List.of();

  private SelectCounter(EntityManager entityManager) {
    this.entityManager = entityManager;
    this.server = entityManager.unwrap(ServerSession.class);
  }

  public static SelectCounter on(EntityManager entityManager) {
    return new SelectCounter(entityManager);
  }

  /** Runs the work and remembers its statements. */
  public <T> T count(Callable<T> work) throws Exception {
    Recorder recorder = new Recorder();
    List<AbstractSession> listened = sessions();
    listened.forEach(session -> session.getEventManager().addListener(recorder));
    try {
      return work.call();
    } finally {
      listened.forEach(session -> session.getEventManager().removeListener(recorder));
      statements = List.copyOf(recorder.seen);
    }
  }

  /** A session copies the listeners when it opens, so one that is open already needs its own. */
  private List<AbstractSession> sessions() {
    List<AbstractSession> sessions = new ArrayList<>(List.of(server));
    if (entityManager.isJoinedToTransaction()) {
      var unitOfWork = entityManager.unwrap(UnitOfWorkImpl.class);
      sessions.add(unitOfWork);
      sessions.add(unitOfWork.getParent());
    }
    return sessions;
  }

  public List<String> statements() {
    return statements;
  }

  public long selects() {
    return statements.stream().filter(sql -> sql.toLowerCase().startsWith("select")).count();
  }

  /** One thread's statements: other tests and timers may use the same session. */
  private static final class Recorder extends SessionEventAdapter {
    private final Thread thread = Thread.currentThread();
    private final List<String> seen = new ArrayList<>();

    @Override
    public void preExecuteCall(SessionEvent event) {
      if (Thread.currentThread() == thread && event.getCall() instanceof DatabaseCall call) {
        seen.add(call.getSQLString());
      }
    }
  }
}
