package nl.pactportal.dashboard.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.pactportal.platform.config.Setting;

/** The description of the interface (OpenAPI 3.0). */
@Path("public/openapi.json")
@DataApi
@RequestScoped
public class ApiDescriptionResource {
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response description() {
    return Response.ok(text()).header("Cache-Control", "public, max-age=300").build();
  }

  static String text() {
    try (var file = ApiDescriptionResource.class.getResourceAsStream("openapi.json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .replace("https://portal.example", Setting.BASE_URL.value());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
