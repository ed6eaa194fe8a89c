package nl.pactportal.funding.assessment;

import static nl.pactportal.funding.FundingPermission.VIEW_ASSESSMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.call.EnvelopeRow;
import nl.pactportal.funding.call.RankMoment;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.region.RegionScope;

/**
 * What the way of sharing out a call comes to for each of its applications. A proposal: an assessor
 * may take it over, and the ceiling is held where money moves.
 */
@ApplicationScoped
@Transactional
public class RankingService {
  @Inject RankingRepository rankings;
  @Inject CallService calls;
  @Inject CurrentUser user;

  /**
   * @throws NotFoundException if there is no such call
   */
  @Requires(VIEW_ASSESSMENT)
  public RankingPage of(UUID callId) {
    CallPage call = calls.find(callId);
    boolean whole = user.scope().read().containsAll(RegionScope.REGIONS);
    List<RankedRow> rows = whole ? ranked(call) : List.of();
    return new RankingPage(call.call(), rows, rankings.waiting(callId), whole);
  }

  /** What it comes to for one application; empty for one that is not in the order. */
  @Requires(VIEW_ASSESSMENT)
  public Optional<Money> proposal(UUID callId, UUID applicationId) {
    return of(callId).rows().stream()
        .filter(row -> row.id().equals(applicationId))
        .findFirst()
        .map(RankedRow::proposed);
  }

  private List<RankedRow> ranked(CallPage call) {
    UUID callId = call.call().id();
    Map<UUID, Integer> scores = rankings.scores(callId);
    Map<UUID, RankedRow> rows =
        placed(call).stream()
            .map(row -> row.at(row.moment(), scores.get(row.id())))
            .collect(Collectors.toMap(RankedRow::id, Function.identity()));
    List<Claimant> claimants = rows.values().stream().map(RankedRow::claimant).toList();
    return ranking(call, rows.values().stream().toList()).share(claimants).entrySet().stream()
        .map(share -> rows.get(share.getKey()).getting(share.getValue()))
        .toList();
  }

  /**
   * An application is complete from the moment its last piece came in, not from when somebody at
   * the province had time to see that.
   */
  private List<RankedRow> placed(CallPage call) {
    UUID callId = call.call().id();
    Map<UUID, Instant> supplied =
        call.call().rankMoment() == RankMoment.COMPLETE ? rankings.supplied(callId) : Map.of();
    return rankings.rows(callId).stream()
        .map(row -> row.at(supplied.getOrDefault(row.id(), row.moment()), null))
        .toList();
  }

  /** What is reserved for those in the order is theirs to share, too. */
  private Ranking ranking(CallPage call, List<RankedRow> rows) {
    Map<String, Money> envelopes = new HashMap<>();
    for (EnvelopeRow envelope : call.envelopes()) {
      envelopes.put(envelope.regionCode(), envelope.free());
    }
    Money pot = new Money(rankings.free(call.call().id()));
    for (RankedRow row : rows) {
      if (row.advised() != null) {
        pot = pot.plus(row.advised());
        envelopes.merge(row.regionCode(), row.advised(), Money::plus);
      }
    }
    return new Ranking(call.call().distribution(), pot, envelopes);
  }
}
