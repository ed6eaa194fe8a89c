package nl.pactportal.funding.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.worklist.Worklist;

/** On which account a region is paid now; the use case has asked for the permission. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Accounts {
  @Inject AccountRepository accounts;
  @Inject Parties parties;
  @Inject Worklist worklist;
  @Inject Clock clock;

  /** By region; a region whose account is missing, or changes, is not in it. */
  public Map<String, AccountRow> payable(Collection<String> regions) {
    Map<String, AccountRow> usable = new TreeMap<>();
    Instant now = clock.instant();
    accounts.live(regions).stream()
        .filter(row -> row.usableAt(now))
        .forEach(row -> usable.put(row.regionCode(), row));
    usable.keySet().removeAll(changing(regions));
    return usable;
  }

  /** Regions that entered an account nobody confirmed, or that still cool off. */
  public Set<String> changing(Collection<String> regions) {
    Set<String> changing = new TreeSet<>();
    Instant now = clock.instant();
    accounts.live(regions).stream()
        .filter(row -> !row.usableAt(now))
        .forEach(row -> changing.add(row.regionCode()));
    return changing;
  }

  /** A region with money to come and no account is asked for one, once. */
  public void ask(String regionCode) {
    UUID object = workOf(regionCode);
    if (accounts.live(Set.of(regionCode)).isEmpty()
        && !worklist.isOpen(object, FundingWork.GIVE_ACCOUNT.kind(), regionCode)) {
      worklist.open(
          FundingWork.GIVE_ACCOUNT.at(
              regionCode, object, AccountService.page(regionCode), parties.name(regionCode)));
    }
  }

  static UUID workOf(String regionCode) {
    return UUID.nameUUIDFromBytes(("account:" + regionCode).getBytes(StandardCharsets.UTF_8));
  }
}
