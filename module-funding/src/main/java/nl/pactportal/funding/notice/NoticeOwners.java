package nl.pactportal.funding.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.SignedIn;

/** Keeps addresses to what their owner may do, each time he comes. */
@ApplicationScoped
public class NoticeOwners {
  @Inject NoticeOwners self;
  @Inject NoticeAddresses addresses;

  void came(@Observes SignedIn event) {
    Person owner = event.person();
    CurrentUser.supplyAs(
        Person.system("notices"),
        () -> {
          self.follow(owner);
          return null;
        });
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void follow(Person owner) {
    addresses.follow(owner);
  }
}
