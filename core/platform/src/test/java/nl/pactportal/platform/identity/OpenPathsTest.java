package nl.pactportal.platform.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenPathsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/jwks",
        "/callback",
        "/preferences",
        "/jakarta.faces.resource/css/pact.css.xhtml"
      })
  void fewAreOpen(String path) {
    assertTrue(OpenPaths.builtIn(path));
  }

  @Test
  void whatIsPublicIsOpen() {
    assertTrue(OpenPaths.isPublic("/public/index.xhtml"));
    assertTrue(OpenPaths.isPublic("/api/v1/public/vergaderingen"));
    assertFalse(OpenPaths.isPublic("/public/../index.xhtml"));
    assertFalse(OpenPaths.isPublic("/meetings/public/index.xhtml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/index.xhtml",
        "/jwks/../index.xhtml",
        "/callback.xhtml",
        "/documents/1",
        "/signed-in",
        "/api/v1/x",
        "/jakarta.faces.resource",
        "/signed-out.xhtml/x",
        ""
      })
  void allElseIsClosed(String path) {
    assertFalse(OpenPaths.builtIn(path));
  }
}
