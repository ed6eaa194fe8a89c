package nl.pactportal.funding.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.pactportal.funding.FundingModule;
import nl.pactportal.funding.scheme.ChangeDecided;
import nl.pactportal.funding.scheme.ChangeRow;
import nl.pactportal.funding.scheme.Changes;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.link.LinkAnswer;
import nl.pactportal.platform.link.LinkRow;
import nl.pactportal.platform.link.Links;
import nl.pactportal.platform.worklist.Worklist;

/** Tells the meeting what became of its decision, on whichever page that was decided. */
@ApplicationScoped
class EffectAnswers {
  @Inject Links links;
  @Inject Changes changes;
  @Inject Worklist worklist;
  @Inject AuditTrail audit;

  void answer(@Observes ChangeDecided decided) {
    UUID id = decided.linkId();
    LinkRow link = links.row(FundingModule.ID, id);
    ChangeRow change = changes.row(id).orElseThrow(() -> new NotFoundException("change " + id));
    boolean done = decided.declineReason() == null;
    LinkAnswer answer = done ? LinkAnswer.DONE : LinkAnswer.DECLINED;
    links.answer(
        id, answer, done ? EffectWork.answer(ProposalRow.of(change)) : decided.declineReason());
    worklist.done(id, EffectWork.CONFIRM);
    audit.record("effect." + answer, link.regionCode(), "link", id, "");
  }
}
