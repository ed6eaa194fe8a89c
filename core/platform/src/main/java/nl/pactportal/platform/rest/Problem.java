package nl.pactportal.platform.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.pactportal.platform.identity.RequestOrigin;

/** Errors of the REST interface as application/problem+json (RFC 9457). */
final class Problem {
  private Problem() {}

  static Response of(int status, String title) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", title);
    body.put("status", status);
    body.put("detail", title);
    body.put("instance", "urn:pact:reference:" + RequestOrigin.current());
    return Response.status(status)
        .type(MediaType.valueOf("application/problem+json"))
        .entity(body)
        .build();
  }
}
