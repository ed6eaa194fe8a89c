package nl.pactportal.meetings.followup;

import static nl.pactportal.meetings.MeetingsPermission.RECORD_MEETING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.link.Link;
import nl.pactportal.platform.link.LinkAnswer;
import nl.pactportal.platform.link.LinkEnd;
import nl.pactportal.platform.link.LinkRow;
import nl.pactportal.platform.link.Links;
import nl.pactportal.platform.worklist.Worklist;

/**
 * What a decision asks of other modules. It is written down and becomes open work there; money and
 * dates are changed by the people of that module only.
 */
@ApplicationScoped
@Transactional
public class EffectService {
  static final int TEXT = 1000;
  private static final int TITLE = 200;

  /** Kinds of work the other modules know this by. */
  private static final String WORK = "decision";

  private static final String CONFIRM = "decision.confirm";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

  @Inject RegisterRepository register;
  @Inject Links links;
  @Inject Worklist worklist;
  @Inject AuditTrail audit;

  /**
   * @param id made by the form; a second time it changes nothing
   */
  @Requires(RECORD_MEETING)
  public void state(UUID id, UUID decisionId, EffectKind kind, String text) {
    RegisterRow decision = register.row(decisionId);
    if (kind == null) {
      throw new BusinessException("effectKind", "wording.missing");
    }
    if (decision.struck()) {
      throw new BusinessException(null, "decision.alreadyWithdrawn");
    }
    String said = Wording.required("effectText", text, TEXT);
    Link link =
        new Link(id, decision.regionCode(), kind.name(), end(decision), kind.module(), kind.type());
    if (links.ask(link, said)) {
      kind.askedRoles().forEach(role -> open(link, kind, role, decision));
      audit.record("decision.effect", decision.regionCode(), "decision", decisionId, "" + kind);
    }
  }

  private static LinkEnd end(RegisterRow decision) {
    String title = decision.body() + " " + DAY.format(decision.heldOn()) + ": " + decision.text();
    return new LinkEnd(
        decision.regionCode(),
        "meetings",
        "decision",
        decision.id(),
        shortened(title),
        "/meetings/decisions/detail.xhtml?id=" + decision.id());
  }

  private static String shortened(String title) {
    return title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "…";
  }

  private void open(Link link, EffectKind kind, Role role, RegisterRow decision) {
    String what = shortened(decision.body() + ": " + decision.text());
    worklist.open(
        Worklist.item(link.getRegionCode(), kind.module(), WORK, role, link.getId())
            .titled("Besluit van " + what, "Decision of " + what, kind.path(link.getId())));
  }

  /** As long as the other module has not answered; a hold ends this way, too. */
  @Requires(RECORD_MEETING)
  public void withdraw(UUID decisionId, UUID linkId, String reason) {
    RegisterRow decision = register.row(decisionId);
    LinkRow link =
        links.from(decisionId).stream()
            .filter(row -> row.id().equals(linkId))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("effect " + linkId));
    String why = Wording.required("effectReason", reason, TEXT);
    if (EffectKind.lasts(link)) {
      links.release(linkId, why);
    } else {
      links.answer(linkId, LinkAnswer.WITHDRAWN, why);
    }
    worklist.done(linkId, WORK);
    worklist.done(linkId, CONFIRM);
    audit.record(
        "decision.effectWithdrawn", decision.regionCode(), "decision", decisionId, "" + linkId);
  }
}
