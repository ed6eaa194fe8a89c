package nl.pactportal.platform.identity;

import com.nimbusds.oauth2.sdk.token.RefreshToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.logging.Logger;
import nl.pactportal.platform.config.Setting;
import org.pac4j.core.context.CallContext;
import org.pac4j.core.profile.UserProfile;
import org.pac4j.oidc.client.KeycloakOidcClient;
import org.pac4j.oidc.config.KeycloakOidcConfiguration;
import org.pac4j.oidc.exceptions.OidcTokenException;
import org.pac4j.oidc.profile.OidcProfile;

/**
 * Sign-in by browser. Where the token cannot be renewed because Keycloak is away, the session goes
 * on with what it last knew, for a bounded time; where Keycloak refuses (account disabled), it
 * ends.
 */
final class KeycloakClient extends KeycloakOidcClient {
  static final String NAME = "KeycloakOidcClient";
  private static final Logger LOG = Logger.getLogger("nl.pactportal.identity");
  private static final String KNOWN_UNTIL = "pact.knownUntil";
  private static final Duration TRY_AGAIN = Duration.ofSeconds(15);
  private final Clock clock;
  private final Renewals<Optional<UserProfile>> renewals = new Renewals<>();

  KeycloakClient(KeycloakOidcConfiguration configuration, String contextPath, Clock clock) {
    super(configuration);
    this.clock = clock;
    setName(NAME);
    setAjaxRequestResolver(new AjaxSignIn(contextPath));
  }

  @Override
  public Optional<UserProfile> renewUserProfile(CallContext context, UserProfile profile) {
    try {
      RefreshToken token = ((OidcProfile) profile).getRefreshToken();
      return token == null
          ? Optional.empty()
          : renewals.once(token.getValue(), () -> super.renewUserProfile(context, profile));
    } catch (OidcTokenException refused) {
      return Optional.empty();
    } catch (RuntimeException away) {
      LOG.warning(() -> "sign-on service away, going on with what was known: " + away);
      return goOn((OidcProfile) profile);
    }
  }

  private Optional<UserProfile> goOn(OidcProfile profile) {
    Date expiry = profile.getExpiration();
    if (expiry == null) {
      return Optional.empty();
    }
    if (profile.getAttribute(KNOWN_UNTIL) == null) {
      profile.addAttribute(KNOWN_UNTIL, expiry);
    }
    Instant knownUntil = ((Date) profile.getAttribute(KNOWN_UNTIL)).toInstant();
    Instant now = clock.instant();
    if (knownUntil.plusSeconds(Setting.OIDC_GRACE.number()).isBefore(now)) {
      return Optional.empty();
    }
    profile.setExpiration(Date.from(now.plus(TRY_AGAIN)));
    return Optional.of(profile);
  }
}
