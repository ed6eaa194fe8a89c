package nl.pactportal.platform.identity;

import org.pac4j.core.context.CallContext;
import org.pac4j.core.exception.http.HttpAction;
import org.pac4j.core.exception.http.OkAction;
import org.pac4j.core.http.ajax.AjaxRequestResolver;
import org.pac4j.core.redirect.RedirectionActionBuilder;

/**
 * An ajax click after the session ended: a redirect to Keycloak would be silence, so Faces is told
 * to load the page anew, which leads to sign-in. (pac4j itself looks for the javax header.)
 */
final class AjaxSignIn implements AjaxRequestResolver {
  private final String contextPath;

  AjaxSignIn(String contextPath) {
    this.contextPath = contextPath;
  }

  @Override
  public boolean isAjax(CallContext context) {
    return context
        .webContext()
        .getRequestHeader("Faces-Request")
        .filter("partial/ajax"::equals)
        .isPresent();
  }

  @Override
  public HttpAction buildAjaxResponse(CallContext context, RedirectionActionBuilder builder) {
    context.webContext().setResponseContentType("text/xml;charset=UTF-8");
    String page = contextPath + context.webContext().getPath().replaceAll("[<>&\"']", "");
    return new OkAction(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
            + page
            + "\"/></partial-response>");
  }
}
