package nl.pactportal.funding.notice;

import static nl.pactportal.funding.FundingPermission.RECEIVE_NOTICES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.pactportal.funding.Requires;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.mail.MailAddress;

/** Everybody leaves his own address, and takes it away. */
@ApplicationScoped
@Transactional
public class NoticeAddressService {
  @Inject NoticeAddresses addresses;

  @Requires(RECEIVE_NOTICES)
  public List<String> own() {
    return addresses.own();
  }

  /**
   * @throws BusinessException at the field if it is no address
   */
  @Requires(RECEIVE_NOTICES)
  public void receiveAt(String said) {
    addresses.replace(
        MailAddress.read(said)
            .orElseThrow(() -> new BusinessException("address", "notice.address.wrong")));
  }

  @Requires(RECEIVE_NOTICES)
  public void stop() {
    addresses.removeOwn();
  }
}
