package nl.pactportal.funding.effect;

import static nl.pactportal.funding.FundingPermission.CARRY_OUT_EFFECT;
import static nl.pactportal.funding.FundingPermission.PROPOSE_EFFECT;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingModule;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.funding.call.CallRow;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.call.CallTerms;
import nl.pactportal.funding.scheme.ChangeKind;
import nl.pactportal.funding.scheme.ChangeRow;
import nl.pactportal.funding.scheme.Changes;
import nl.pactportal.funding.scheme.Why;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.link.LinkEnd;
import nl.pactportal.platform.link.LinkRow;
import nl.pactportal.platform.link.Links;
import nl.pactportal.platform.worklist.Worklist;

/**
 * Decisions of the Pact that are about a call: one proposes what to do, another does it. What they
 * propose is a {@link Changes change} of the call like any other; it has the id of the link.
 */
@ApplicationScoped
@Transactional
public class EffectService {
  @Inject Links links;
  @Inject Changes changes;
  @Inject EffectWork work;
  @Inject CallService calls;
  @Inject Worklist worklist;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Requires(VIEW_FUNDING)
  public List<LinkRow> list() {
    return links.to(FundingModule.ID);
  }

  /** Decisions that are about that call. */
  @Requires(VIEW_FUNDING)
  public List<LinkRow> about(UUID callId) {
    return links.about(FundingModule.ID, callId);
  }

  @Requires(VIEW_FUNDING)
  public EffectDetail read(UUID id) {
    LinkRow link = links.row(FundingModule.ID, id);
    ProposalRow proposal = changes.row(id).map(ProposalRow::of).orElse(null);
    return new EffectDetail(link, proposal, proposal == null ? published() : List.of());
  }

  private List<CallPage> published() {
    return calls.list().stream().filter(page -> !page.call().concept()).toList();
  }

  /** The same person once more changes nothing (double click). */
  @Requires(PROPOSE_EFFECT)
  public void propose(UUID id, EffectPlan plan) {
    LinkRow link = links.row(FundingModule.ID, id);
    requireNoObligation(link);
    plan.requireFitFor(link.kind());
    CallRow call = calls.find(plan.callId()).call();
    links.pointTo(id, end(call)); // of two at once the second waits here
    ChangeRow before = changes.row(id).orElse(null);
    if (before != null && before.proposedBy().equals(user.getSubject())) {
      return;
    }
    if (before != null || !link.asked()) {
      throw BusinessException.stale();
    }
    ask(link, plan, call.id());
    worklist.done(id, EffectWork.PROPOSE);
    work.askForDecision(link);
    audit.record("effect.proposed", link.regionCode(), "link", id, "call " + call.id());
  }

  /** An obligation changes on its own page, and nowhere else. */
  private static void requireNoObligation(LinkRow link) {
    if (EffectDetail.OBLIGATION.equals(link.toType())) {
      throw new BusinessException(null, "effect.useObligation");
    }
  }

  private void ask(LinkRow link, EffectPlan plan, UUID call) {
    CallTerms to = plan.of(changes.current(call), clock.instant());
    ChangeKind kind = plan.closingDay() == null ? ChangeKind.REMARK : ChangeKind.CLOSING;
    Why why = new Why(plan.remark(), link.fromTitle(), link.id(), link.regionCode());
    changes.propose(link.id(), call, kind, to, why);
  }

  private static LinkEnd end(CallRow call) {
    String path = "/funding/calls/detail.xhtml?id=" + call.id();
    return new LinkEnd(call.audience(), FundingModule.ID, "call", call.id(), call.title(), path);
  }

  /** Does what was proposed; a second click changes nothing. */
  @Requires(CARRY_OUT_EFFECT)
  public void carryOut(UUID id, long seen) {
    requireOfDecision(id);
    changes.carryOut(id, seen);
  }

  @Requires(CARRY_OUT_EFFECT)
  public void decline(UUID id, long seen, String reason) {
    requireOfDecision(id);
    changes.decline(id, seen, reason);
  }

  private void requireOfDecision(UUID id) {
    if (changes.row(id).filter(ChangeRow::fromDecision).isEmpty()) {
      throw new NotFoundException("proposal " + id);
    }
  }
}
