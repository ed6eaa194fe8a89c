package nl.pactportal.launcher;

import java.util.Map;

/** The portal alone, for real people: its database and its Keycloak are run by others. */
final class Production {
  private Production() {}

  static void run(StackOptions options) {
    new ProductionCheck(System.getenv()).require();
    StackOptions ready = options.withData(Folders.create(options.data()));
    InstanceLock lock = InstanceLock.on(ready.data());
    try {
      Folders.requireSpace(ready.data(), 1024);
      Folders.delete(ready.temporary());
      Folders.create(ready.temporary());
      serve(ready);
    } finally {
      lock.close();
    }
  }

  private static void serve(StackOptions options) {
    try (LocalPayara payara = new LocalPayara(options)) {
      payara.server().stopOrphan();
      Runtime.getRuntime().addShutdownHook(new Thread(payara::close, "stop"));
      options.progress().say("Starting the portal");
      payara.start(Map.of("PACT_MODE", "production"));
      payara.awaitDeployment();
      payara.awaitAnswers();
      options.progress().say("The portal answers at " + System.getenv("PACT_BASE_URL"));
      payara.server().handle().onExit().join();
      throw new StartException(
          "The portal has ended by itself; see " + payara.server().log() + ".");
    }
  }
}
