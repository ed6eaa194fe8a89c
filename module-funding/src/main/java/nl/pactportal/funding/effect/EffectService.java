package nl.pactportal.funding.effect;

import static nl.pactportal.funding.FundingPermission.CARRY_OUT_EFFECT;
import static nl.pactportal.funding.FundingPermission.PROPOSE_EFFECT;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingModule;
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.call.CallRow;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.link.LinkAnswer;
import nl.pactportal.platform.link.LinkEnd;
import nl.pactportal.platform.link.LinkRow;
import nl.pactportal.platform.link.Links;
import nl.pactportal.platform.worklist.Worklist;

/** Decisions of the Pact that are about a call: one proposes what to do, another does it. */
@ApplicationScoped
@Transactional
public class EffectService {
  @Inject Links links;
  @Inject EffectRepository effects;
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
    ProposalRow proposal = effects.row(id).orElse(null);
    return new EffectDetail(link, proposal, proposal == null ? calls.list() : List.of());
  }

  /** The same person once more changes nothing (double click). */
  @Requires(PROPOSE_EFFECT)
  public void propose(UUID id, EffectPlan plan) {
    LinkRow link = links.row(FundingModule.ID, id);
    requireNoObligation(link);
    plan.requireFitFor(link.kind());
    CallRow call = calls.find(plan.callId()).call();
    links.pointTo(id, end(call)); // of two at once the second waits here
    ProposalRow before = effects.row(id).orElse(null);
    if (before != null && before.proposedBy().equals(user.getSubject())) {
      return;
    }
    if (before != null || !link.asked()) {
      throw BusinessException.stale();
    }
    effects.add(new EffectProposal(link, plan).proposed(user.person(), now()));
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

  private static LinkEnd end(CallRow call) {
    String path = "/funding/calls/detail.xhtml?id=" + call.id();
    return new LinkEnd(FundingModule.ID, "call", call.id(), call.title(), path);
  }

  /** Does what was proposed; a second click changes nothing. */
  @Requires(CARRY_OUT_EFFECT)
  public void carryOut(UUID id, long seen) {
    EffectProposal proposal = existing(id);
    if (proposal.isDecidedBy(user.getSubject(), EffectStatus.CARRIED_OUT)) {
      return;
    }
    proposal.requireVersion(seen);
    proposal.decide(EffectStatus.CARRIED_OUT, null, user.person(), now());
    if (proposal.getClosesAt() != null) {
      calls.moveClosing(proposal.getCallId(), proposal.getClosesAt(), proposal.getClosingSaid());
    }
    answer(proposal, LinkAnswer.DONE, EffectWork.answer(proposal));
  }

  @Requires(CARRY_OUT_EFFECT)
  public void decline(UUID id, long seen, String reason) {
    EffectProposal proposal = existing(id);
    if (proposal.isDecidedBy(user.getSubject(), EffectStatus.DECLINED)) {
      return;
    }
    String why = Reason.require(reason, "declineReason");
    proposal.requireVersion(seen);
    proposal.decide(EffectStatus.DECLINED, why, user.person(), now());
    answer(proposal, LinkAnswer.DECLINED, why);
  }

  private void answer(EffectProposal proposal, LinkAnswer answer, String said) {
    UUID id = proposal.getId();
    links.answer(id, answer, said);
    worklist.done(id, EffectWork.CONFIRM);
    audit.record("effect." + answer, proposal.getRegionCode(), "link", id, "");
  }

  private EffectProposal existing(UUID id) {
    return effects.lock(id).orElseThrow(() -> new NotFoundException("proposal " + id));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
