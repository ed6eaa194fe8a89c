package nl.pactportal.testkit.container;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/**
 * Deploys an archive once. Arquillian's own handler has precedence 0, so ours must be lower to run
 * inside its deployment scope; and deployment and description must be put into that scope too, or
 * the tests run on the client side.
 */
public class SharedDeployment {
  private static final Map<String, RunningServer> RUNNING = new ConcurrentHashMap<>();

  @Inject @DeploymentScoped private InstanceProducer<ProtocolMetaData> metaData;
  @Inject @DeploymentScoped private InstanceProducer<Deployment> deploymentProducer;
  @Inject @DeploymentScoped private InstanceProducer<DeploymentDescription> descriptionProducer;

  public void deploy(@Observes(precedence = -100) EventContext<DeployDeployment> context) {
    Deployment deployment = context.getEvent().getDeployment();
    RunningServer known = RUNNING.get(deployment.getDescription().getArchive().getName());
    if (known == null) {
      start(context, deployment);
    } else {
      known.requireApplication();
      descriptionProducer.set(deployment.getDescription());
      deploymentProducer.set(deployment);
      metaData.set(known.metaData());
      deployment.deployed();
    }
  }

  private void start(EventContext<DeployDeployment> context, Deployment deployment) {
    var before = RunningServer.children();
    context.proceed();
    var archive = deployment.getDescription().getArchive();
    RunningServer started =
        RunningServer.since(
            before, metaData.get(), context.getEvent().getDeployableContainer(), archive);
    RUNNING.put(archive.getName(), started);
    started.requireApplication();
  }

  public void undeploy(@Observes(precedence = -100) EventContext<UnDeployDeployment> context) {
    context.getEvent().getDeployment().undeployed();
  }

  public void stop(@Observes AfterSuite event) throws Exception {
    for (RunningServer server : RUNNING.values()) {
      server.stop();
    }
    RUNNING.clear();
  }
}
