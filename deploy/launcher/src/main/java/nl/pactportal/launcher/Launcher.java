package nl.pactportal.launcher;

/** What deploy/start runs. */
public final class Launcher {
  private static final int FAILED = 1;

  private Launcher() {}

  public static void main(String[] words) {
    try {
      Arguments arguments = new Arguments(words);
      if (arguments.production()) {
        Production.run(arguments.options(Installation.find(), new Progress(System.out)));
      } else {
        demo(arguments.options(Installation.find(), new Progress(System.out)));
      }
    } catch (StartException e) {
      fail(e.getMessage());
    }
  }

  private static void demo(StackOptions options) {
    Stack stack = new Stack(options);
    Thread stop = new Thread(() -> stop(stack), "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      stack.open();
      options.progress().print(welcome(stack));
      throw new StartException(stack.awaitEnd());
    } catch (StartException e) {
      if (!stack.isClosed()) { // servers that end because we stop them are no news
        throw e;
      }
    }
  }

  /** The one shutdown hook of this JVM: it keeps the order portal, Keycloak, PostgreSQL. */
  private static void stop(Stack stack) {
    boolean worthALine = stack.isUp();
    if (worthALine) {
      stack.options().progress().say("Stopping");
    }
    stack.close();
    // what is left is a tool, such as the first build of Keycloak
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
    if (worthALine) {
      stack.options().progress().say("Stopped");
    }
  }

  private static String welcome(Stack stack) {
    StackOptions options = stack.options();
    return """

        Pact Portal is ready at %s

        %s

        Demo only: the accounts, texts and figures are made up.
        Data and logs: %s
        Ctrl-C stops it.
        """
        .formatted(
            stack.baseUrl(), DemoSignIns.table(options.installation().demoUsers()), options.data());
  }

  private static void fail(String sentence) {
    System.err.println();
    System.err.println(sentence);
    System.exit(FAILED);
  }
}
