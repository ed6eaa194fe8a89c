package nl.pactportal.testkit.container;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Keeps one Payara Micro per archive name for the whole test JVM instead of one per test class. */
public class SharedDeploymentExtension implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(SharedDeployment.class);
  }
}
