package nl.pactportal.systemtest;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.HashMap;
import java.util.Map;

/** Somebody with a browser. Demo users sign in once per thread and stay signed in. */
public final class Visitor implements AutoCloseable {
  private static final ThreadLocal<Map<String, Visitor>> SIGNED_IN =
      ThreadLocal.withInitial(HashMap::new);

  private final BrowserContext context;
  private Page page;

  private Visitor(BrowserContext context) {
    this.context = context;
  }

  private static Visitor heard(BrowserContext context) {
    Complaints.listenTo(context);
    return new Visitor(context);
  }

  /** A program without a session, for the REST interface. */
  public static APIRequestContext program() {
    return SIGNED_IN.get().computeIfAbsent("", nobody -> stranger()).request();
  }

  /** A demo user, signed in. */
  public static Visitor as(String user) {
    return SIGNED_IN.get().computeIfAbsent(user, Visitor::newBrowserOf);
  }

  /** A browser nobody has signed in with; close it after use. */
  public static Visitor stranger() {
    return heard(Browsers.newContext());
  }

  /** Somebody on another site, whose browser may complain; close it after use. */
  public static Visitor elsewhere(boolean script) {
    return new Visitor(Browsers.newContext(script));
  }

  /** A browser of its own for a demo user, to sign out or break; close it after use. */
  public static Visitor newBrowserOf(String user) {
    Visitor visitor = stranger();
    SignInForm.fetch(visitor.request(), "/").send(user, DemoUsers.PASSWORD);
    return visitor;
  }

  public Page page() {
    if (page == null || page.isClosed()) {
      page = context.newPage();
    }
    return page;
  }

  public Page opens(String path) {
    page().navigate(Portal.address(path));
    return page();
  }

  public Page newTab() {
    return context.newPage();
  }

  public BrowserContext context() {
    return context;
  }

  /** Asks without drawing pages, with the same cookies. */
  public APIRequestContext request() {
    return context.request();
  }

  public APIResponse gets(String path) {
    return request().get(Portal.address(path));
  }

  /** The first answer, also when it sends the browser on. */
  public APIResponse getsUnfollowed(String path) {
    return request().get(Portal.address(path), RequestOptions.create().setMaxRedirects(0));
  }

  @Override
  public void close() {
    context.close();
  }
}
