package nl.pactportal.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.call.CallStatus;
import nl.pactportal.funding.call.EnvelopeRow;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;

/** What every step inside a region asks first: is it mine, is it unchanged, is there time left. */
@ApplicationScoped
class OwnApplications {
  @Inject ApplicationRepository applications;
  @Inject CallService calls;
  @Inject CurrentUser user;

  /**
   * @throws NotFoundException if it is not one of a region the user acts for
   * @throws BusinessException if it changed since that version
   */
  Application lock(UUID id, long seenVersion) {
    Application application = lock(id);
    application.requireVersion(seenVersion);
    return application;
  }

  Application lock(UUID id) {
    return applications
        .lock(id, user.person().regions())
        .orElseThrow(() -> new NotFoundException("application " + id));
  }

  void requireActingFor(String regionCode) {
    if (!user.person().regions().contains(regionCode)) {
      throw new NotFoundException("region " + regionCode);
    }
  }

  /**
   * @throws BusinessException if the call was not open for that region when the user asked for it
   */
  CallPage requireOpen(UUID callId, String regionCode) {
    CallPage call = calls.find(callId);
    CallStatus status = call.statusOf(regionCode);
    if (status == CallStatus.ANNOUNCED) {
      throw new BusinessException(null, "call.notOpenYet");
    }
    if (status != CallStatus.OPEN) {
      throw new BusinessException(null, "call.closed");
    }
    return call;
  }

  /**
   * @throws BusinessException as long as the call is open: what is in time is not late
   */
  void requireClosed(UUID callId, String regionCode) {
    if (calls.find(callId).statusOf(regionCode) != CallStatus.CLOSED) {
      throw new BusinessException(null, "late.stillOpen");
    }
  }

  Money ceiling(CallPage call, String regionCode) {
    return call.envelopeOf(regionCode)
        .map(EnvelopeRow::ceiling)
        .orElseThrow(() -> new NotFoundException("envelope of " + regionCode));
  }
}
