package nl.pactportal.systemtest;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/**
 * A page as a browser without script has it: what stands in noscript is there, and no script is.
 * The checker is a script itself and waits for ever where the browser runs none, so the browser
 * runs them and the page has none.
 */
final class WithoutScript {
  private WithoutScript() {}

  static Page opens(Visitor visitor, String path) {
    String address = Portal.address(path);
    Page page = visitor.newTab();
    page.route(address::equals, WithoutScript::answer);
    page.navigate(address);
    return page;
  }

  private static void answer(Route route) {
    APIResponse answer = route.fetch();
    String page =
        answer.text().replaceAll("</?noscript>", "").replaceAll("(?s)<script\\b.*?</script>", "");
    route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(page));
  }
}
