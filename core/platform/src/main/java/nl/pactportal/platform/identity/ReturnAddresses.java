package nl.pactportal.platform.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pac4j.core.context.CallContext;
import org.pac4j.core.context.WebContext;
import org.pac4j.core.context.WebContextHelper;
import org.pac4j.core.engine.savedrequest.SavedRequestHandler;
import org.pac4j.core.exception.http.FoundAction;
import org.pac4j.core.exception.http.HttpAction;
import org.pac4j.core.util.generator.RandomValueGenerator;
import org.pac4j.core.util.generator.ValueGenerator;

/**
 * Remembers for each sign-in under way which page was asked for. pac4j keeps one address per
 * session, so the second of two tabs would take the first along to its own page; here each {@code
 * state} has its own.
 */
final class ReturnAddresses implements SavedRequestHandler, ValueGenerator {
  private static final String KEY = "pact.returnAddresses";
  private static final int MOST = 20;
  private static final RandomValueGenerator RANDOM = new RandomValueGenerator(32);
  private final String home;

  ReturnAddresses(String home) {
    this.home = home;
  }

  /** Makes the state of a sign-in and ties the page asked for to it. */
  @Override
  public String generateValue(CallContext context) {
    String state = RANDOM.generateValue(context);
    LinkedHashMap<String, String> known = new LinkedHashMap<>(addresses(context));
    known.put(state, asked(context.webContext()));
    while (known.size() > MOST) {
      known.remove(known.keySet().iterator().next());
    }
    context.sessionStore().set(context.webContext(), KEY, known);
    return state;
  }

  @Override
  public void save(CallContext context) {
    // nothing to do: the state holds it
  }

  @Override
  public HttpAction restore(CallContext context, String defaultUrl) {
    return new FoundAction(address(context));
  }

  /** Page the sign-in that is coming back was started for; the home page if that is not known. */
  String address(CallContext context) {
    Optional<String> state = context.webContext().getRequestParameter("state");
    return state.map(addresses(context)::get).orElse(home);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> addresses(CallContext context) {
    return context
        .sessionStore()
        .get(context.webContext(), KEY)
        .map(stored -> (Map<String, String>) stored)
        .orElse(Map.of());
  }

  /**
   * A post cannot be repeated after sign-in (its view went with the session): the page is shown.
   */
  private String asked(WebContext context) {
    String url = context.getFullRequestURL();
    return WebContextHelper.isGet(context) ? url : url.replaceFirst("\\?.*", "");
  }
}
