package nl.pactportal.systemtest;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keycloak's sign-in page without a browser window, for the many sign-ins that are no test. */
public final class SignInForm {
  /** Keycloak turns away who signs in twice at the same moment, as two threads might. */
  public static final Object TURN = new Object();

  private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

  private final APIRequestContext request;
  private final String action;

  private SignInForm(APIRequestContext request, String action) {
    this.request = request;
    this.action = action;
  }

  /** Asks for a page of the portal and is sent to the form. */
  public static SignInForm fetch(APIRequestContext request, String path) {
    APIResponse answer = request.get(Portal.address(path));
    Matcher form = ACTION.matcher(answer.text());
    if (!answer.url().startsWith(Portal.issuer()) || !form.find()) {
      throw new AssertionError("no sign-in form at " + answer.url() + ": " + answer.text());
    }
    return new SignInForm(request, form.group(1).replace("&amp;", "&"));
  }

  /** The page asked for, when all is well. */
  public APIResponse send(String user, String password) {
    APIResponse answer = sendUnfollowed(user, password);
    return request.get(answer.headers().get("location"));
  }

  /** Keycloak's answer: where it sends the browser. */
  public APIResponse sendUnfollowed(String user, String password) {
    FormData data =
        FormData.create().set("username", user).set("password", password).set("credentialId", "");
    synchronized (TURN) {
      APIResponse answer =
          request.post(action, RequestOptions.create().setForm(data).setMaxRedirects(0));
      if (answer.status() != 302) {
        throw new AssertionError(user + " cannot sign in: " + answer.status() + answer.text());
      }
      return answer;
    }
  }
}
