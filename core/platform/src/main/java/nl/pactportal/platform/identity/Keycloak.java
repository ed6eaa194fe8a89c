package nl.pactportal.platform.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import nl.pactportal.platform.config.Setting;
import org.pac4j.oidc.config.KeycloakOidcConfiguration;
import org.pac4j.oidc.config.PrivateKeyJWTClientAuthnMethodConfig;

/** The realm: how to speak to it and whether it is there. */
final class Keycloak {
  private static final int CONNECT_MILLIS = 3000;
  private static final int READ_MILLIS = 5000;
  private static final long ASK_AGAIN_NANOS = Duration.ofSeconds(3).toNanos();
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private volatile boolean there;
  private volatile long askedAt = System.nanoTime() - ASK_AGAIN_NANOS;

  static String issuer() {
    return Setting.OIDC_ISSUER.value();
  }

  static URI keys() {
    return URI.create(issuer() + "/protocol/openid-connect/certs");
  }

  /** Authorization code flow with PKCE S256, nonce, state and private_key_jwt. */
  static KeycloakOidcConfiguration configuration(String clientId, ClientKey key) {
    String[] parts = issuer().split("/realms/", 2);
    KeycloakOidcConfiguration oidc = new KeycloakOidcConfiguration();
    oidc.setBaseUri(parts[0]);
    oidc.setRealm(parts[1]);
    oidc.setClientId(clientId);
    oidc.setScope("openid profile email");
    oidc.setUseNonce(true);
    oidc.setUseNonceOnRefresh(false); // Keycloak's refreshed ID token carries none
    oidc.setPkceMethod(CodeChallengeMethod.S256);
    oidc.setClientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT);
    oidc.setPrivateKeyJWTClientAuthnMethodConfig(
        new PrivateKeyJWTClientAuthnMethodConfig(JWSAlgorithm.RS256, key.privateKey(), key.id()));
    // the end of the access token is when a disabled account or a changed role counts
    oidc.setExpireSessionWithToken(true);
    oidc.setIncludeAccessTokenClaimsInProfile(true);
    oidc.setDiscoveryURI(issuer() + "/.well-known/openid-configuration");
    oidc.setOpMetadataResolver(new FreshAssertions(oidc));
    oidc.setConnectTimeout(CONNECT_MILLIS);
    oidc.setReadTimeout(READ_MILLIS);
    return oidc;
  }

  /** Asked before a browser is sent there: a page of ours beats a browser's "cannot connect". */
  boolean answers() {
    if (System.nanoTime() - askedAt > ASK_AGAIN_NANOS) {
      there = ask();
      askedAt = System.nanoTime();
    }
    return there;
  }

  private boolean ask() {
    HttpRequest request = HttpRequest.newBuilder(keys()).timeout(Duration.ofSeconds(3)).build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException away) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
