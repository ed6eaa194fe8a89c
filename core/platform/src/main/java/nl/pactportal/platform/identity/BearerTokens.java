package nl.pactportal.platform.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pac4j.core.context.CallContext;
import org.pac4j.core.credentials.Credentials;
import org.pac4j.core.credentials.TokenCredentials;
import org.pac4j.core.credentials.authenticator.Authenticator;
import org.pac4j.core.exception.CredentialsException;
import org.pac4j.oidc.profile.keycloak.KeycloakOidcProfile;

/**
 * Access tokens of the realm (RFC 6750): signature, issuer, audience, kind and time are checked.
 */
final class BearerTokens implements Authenticator {
  static final String CLIENT = "bearer";
  private static final String AUDIENCE = "pact-api";

  // the library's 60 would keep a disabled account's token of 45 seconds alive for 105
  private static final int CLOCK_SKEW_SECONDS = 10;

  private final DefaultJWTProcessor<SecurityContext> tokens = new DefaultJWTProcessor<>();

  BearerTokens() {
    try {
      tokens.setJWSKeySelector(
          new JWSVerificationKeySelector<>(
              JWSAlgorithm.RS256, JWKSourceBuilder.create(Keycloak.keys().toURL()).build()));
    } catch (MalformedURLException wrong) {
      throw new IllegalStateException(wrong);
    }
    JWTClaimsSet exact =
        new JWTClaimsSet.Builder().issuer(Keycloak.issuer()).claim("typ", "Bearer").build();
    // a HashSet, because the verifier asks it whether it contains null
    Set<String> audience = new HashSet<>(List.of(AUDIENCE));
    DefaultJWTClaimsVerifier<SecurityContext> claims =
        new DefaultJWTClaimsVerifier<>(audience, exact, Set.of("exp", "sub"), null);
    claims.setMaxClockSkew(CLOCK_SKEW_SECONDS);
    tokens.setJWTClaimsSetVerifier(claims);
  }

  @Override
  public Optional<Credentials> validate(CallContext context, Credentials credentials) {
    try {
      JWTClaimsSet claims = tokens.process(((TokenCredentials) credentials).getToken(), null);
      KeycloakOidcProfile profile = new KeycloakOidcProfile();
      profile.setId(claims.getSubject());
      profile.addAttributes(claims.getClaims());
      credentials.setUserProfile(profile);
      return Optional.of(credentials);
    } catch (ParseException | BadJOSEException | JOSEException refused) {
      throw new CredentialsException(refused.getMessage());
    }
  }
}
