package nl.pactportal.platform.identity;

import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import org.pac4j.oidc.config.OidcConfiguration;
import org.pac4j.oidc.metadata.OidcOpMetadataResolver;

/**
 * pac4j makes one private_key_jwt assertion and sends it again and again; Keycloak rightly takes
 * each only once ("Token reuse detected"). Here every call gets a new one.
 */
final class FreshAssertions extends OidcOpMetadataResolver {
  FreshAssertions(OidcConfiguration configuration) {
    super(configuration);
  }

  @Override
  public ClientAuthentication getClientAuthentication() {
    return computeClientAuthentication();
  }
}
