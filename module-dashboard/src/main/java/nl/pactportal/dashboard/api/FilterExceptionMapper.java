package nl.pactportal.dashboard.api;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Says which parameter of a request is wrong, and why (RFC 9457). */
@Provider
public class FilterExceptionMapper implements ExceptionMapper<FilterException> {
  private static final int BAD_REQUEST = 400;

  @Override
  public Response toResponse(FilterException wrong) {
    JsonObject error =
        JSON.createObjectBuilder()
            .add("in", "query")
            .add("location", JSON.createObjectBuilder().add("name", wrong.parameter()))
            .add("detail", wrong.getMessage())
            .build();
    JsonObject body =
        JSON.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", "Bad Request")
            .add("status", BAD_REQUEST)
            .add("detail", wrong.parameter() + ": " + wrong.getMessage())
            .add("errors", JSON.createArrayBuilder().add(error))
            .build();
    return Response.status(BAD_REQUEST)
        .type("application/problem+json")
        .entity(body.toString())
        .build();
  }
}
