package nl.pactportal.platform.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.pactportal.platform.config.Setting;

/** Runs the {@link Job}s of a WAR from its start to its end. */
@Startup
@Singleton
@DependsOn("ModuleStartup")
@TransactionManagement(TransactionManagementType.BEAN)
public class JobRunner {
  @Inject @Any Instance<Job> jobs;
  @Inject JobTurn turn;

  @Resource ManagedScheduledExecutorService executor;

  private final List<ScheduledFuture<?>> running = new ArrayList<>();

  @PostConstruct
  public void start() {
    if (Boolean.parseBoolean(Setting.JOBS.value())) {
      jobs.forEach(this::schedule);
    }
  }

  private void schedule(Job job) {
    long millis = job.pause().toMillis();
    running.add(
        executor.scheduleWithFixedDelay(
            () -> turn.take(job), millis, millis, TimeUnit.MILLISECONDS));
  }

  @PreDestroy
  public void stop() {
    running.forEach(job -> job.cancel(true));
  }
}
