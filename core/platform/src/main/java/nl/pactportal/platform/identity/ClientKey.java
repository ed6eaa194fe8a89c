package nl.pactportal.platform.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.text.ParseException;
import java.util.UUID;
import nl.pactportal.platform.config.Setting;

/**
 * The key this WAR proves itself to Keycloak with (private_key_jwt, RFC 7523, as the NL GOV OpenID
 * Connect profile asks). Keycloak reads the public half at {@code /jwks}, so no secret is shared.
 */
final class ClientKey {
  private static final int BITS = 2048;
  private final RSAKey key;

  private ClientKey(RSAKey key) {
    this.key = key;
  }

  /** From the configured file; without one a new key that lives as long as the process. */
  static ClientKey load() {
    try {
      return new ClientKey(
          Setting.OIDC_KEY_FILE.given().isPresent()
              ? RSAKey.parse(Files.readString(Path.of(Setting.OIDC_KEY_FILE.value())))
              : generate());
    } catch (JOSEException | IOException | ParseException unusable) {
      throw new IllegalStateException("no usable key in " + Setting.OIDC_KEY_FILE.key(), unusable);
    }
  }

  private static RSAKey generate() throws JOSEException {
    return new RSAKeyGenerator(BITS)
        .keyUse(KeyUse.SIGNATURE)
        .algorithm(JWSAlgorithm.RS256)
        .keyID(UUID.randomUUID().toString())
        .generate();
  }

  PrivateKey privateKey() {
    try {
      return key.toPrivateKey();
    } catch (JOSEException unusable) {
      throw new IllegalStateException(unusable);
    }
  }

  String id() {
    return key.getKeyID();
  }

  String publicKeySet() {
    return new JWKSet(key.toPublicJWK()).toString();
  }
}
