package nl.pactportal.funding.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.grant.Conditions;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;

/** Keeps a grant version by version; the use case has asked for the permission. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class GrantVersions {
  @Inject AmendmentRepository amendments;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** The number of the next version; before the second one the first is kept. */
  int next(GrantRow before, String activities, Conditions conditions) {
    int known = amendments.versions(before.id()).size();
    if (known == 0) {
      amendments.add(GrantVersion.first(before, activities, conditions));
    }
    return Math.max(known, 1) + 1;
  }

  void add(GrantVersion version, UUID letterId) {
    amendments.add(
        version.by(user.getSubject(), clock.instant().truncatedTo(ChronoUnit.MICROS), letterId));
  }

  /**
   * The grant is less from now on, or nothing.
   *
   * @param activities what it was first for
   */
  public void lowered(
      GrantRow before,
      String activities,
      Conditions conditions,
      UUID revocationId,
      Money amount,
      String reason,
      UUID letterId) {
    int number = next(before, activities, conditions);
    add(
        GrantVersion.lowered(before, number, revocationId, amount)
            .about(latest(before.id(), activities), conditions, reason),
        letterId);
  }

  private String latest(UUID grantId, String activities) {
    List<VersionRow> known = amendments.versions(grantId);
    return known.isEmpty() ? activities : known.get(known.size() - 1).activities();
  }
}
