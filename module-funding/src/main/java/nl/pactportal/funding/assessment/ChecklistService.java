package nl.pactportal.funding.assessment;

import static nl.pactportal.funding.FundingPermission.KEEP_CHECKLISTS;
import static nl.pactportal.funding.FundingPermission.VIEW_ASSESSMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Move;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.call.CallStatus;
import nl.pactportal.funding.call.Calls;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.persistence.UuidV7;

/** What applications are checked and weighed on: kept by the desk, until a call opens with it. */
@ApplicationScoped
@Transactional
public class ChecklistService {
  @Inject ChecklistRepository lists;
  @Inject CallService calls;
  @Inject Calls stored;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * @param callId null for the list of every call
   * @throws NotFoundException if there is no such call
   */
  @Requires(VIEW_ASSESSMENT)
  public ChecklistPage of(UUID callId) {
    if (callId == null) {
      return new ChecklistPage(null, false, true, lists.asked(null), lists.ended(null));
    }
    CallPage call = calls.find(callId);
    List<CheckRow> own = lists.asked(callId);
    return new ChecklistPage(
        call.call(),
        !own.isEmpty(),
        isBeforeOpening(call),
        own.isEmpty() ? lists.askedAt(call.call().opensAt()) : own,
        lists.ended(callId));
  }

  /** Begins a list for one call with what every call asks; asked for twice, it is one. */
  @Requires(KEEP_CHECKLISTS)
  public void begin(UUID callId) {
    if (open(callId).isEmpty()) {
      for (CheckItem item : lists.lock(null)) {
        add(callId, item.getPlace(), UuidV7.next(), item.getPhase(), item.text());
      }
    }
  }

  /** From here on the call asks what every call asks. */
  @Requires(KEEP_CHECKLISTS)
  public void drop(UUID callId) {
    open(callId).forEach(this::end);
  }

  /**
   * @param callId null for the list of every call
   * @param id made once by the form; the same id again changes nothing
   * @throws BusinessException at the field that cannot be kept, or once the call has opened
   */
  @Requires(KEEP_CHECKLISTS)
  public void add(UUID callId, UUID id, CheckPhase phase, CheckText text) {
    List<CheckItem> asked = open(callId);
    if (!lists.exists(id)) {
      int last =
          asked.stream()
              .filter(item -> item.getPhase() == phase)
              .mapToInt(CheckItem::getPlace)
              .max()
              .orElse(0);
      add(callId, last + 1, id, phase, text);
    }
  }

  /** In its place comes another one; calls that opened keep what they ask. */
  @Requires(KEEP_CHECKLISTS)
  public void replace(UUID callId, UUID id, CheckText text) {
    CheckItem item = find(callId, open(callId), id);
    CheckText fitting = text.fitting(item.getPhase());
    if (!fitting.equals(item.text())) {
      end(item);
      add(callId, item.getPlace(), UuidV7.next(), item.getPhase(), fitting);
    }
  }

  /**
   * @throws BusinessException for the last question of its kind
   */
  @Requires(KEEP_CHECKLISTS)
  public void retire(UUID callId, UUID id) {
    List<CheckItem> asked = open(callId);
    CheckItem item = find(callId, asked, id);
    if (asked.stream().filter(one -> one.getPhase() == item.getPhase()).count() == 1) {
      throw new BusinessException(null, "checklist.last");
    }
    end(item);
  }

  /**
   * Two neighbours change places. As no question is rewritten, each goes on as another one at the
   * place of the other; calls that opened keep the order they had.
   *
   * @return what the moved one is from now on
   * @throws BusinessException if they are no neighbours anymore: somebody else was first
   */
  @Requires(KEEP_CHECKLISTS)
  public UUID move(UUID callId, CheckPhase phase, Move move) {
    List<CheckItem> asked = open(callId).stream().filter(item -> item.getPhase() == phase).toList();
    if (!move.isToDo(asked.stream().map(CheckItem::getId).toList())) {
      return move.one();
    }
    Instant at = now();
    CheckItem one = find(callId, asked, move.one());
    CheckItem neighbour = find(callId, asked, move.neighbour());
    CheckItem moved = goOn(callId, one, neighbour.getPlace(), at);
    goOn(callId, neighbour, one.getPlace(), at);
    audit.record("checklist.moved", moved.getRegionCode(), "check-item", moved.getId(), "");
    return moved.getId();
  }

  private CheckItem goOn(UUID callId, CheckItem item, int place, Instant at) {
    item.end(user.person(), at);
    CheckItem next =
        new CheckItem(UuidV7.next(), callId, item.getPhase(), place, item.text())
            .written(user.person(), at);
    lists.add(next);
    return next;
  }

  /** The list as it stands, kept from others until this transaction ends. */
  private List<CheckItem> open(UUID callId) {
    if (callId != null) {
      if (!isBeforeOpening(calls.find(callId))) {
        throw new BusinessException(null, "checklist.opened");
      }
      stored.edition(callId);
    }
    return lists.lock(callId);
  }

  private static boolean isBeforeOpening(CallPage call) {
    return call.status() == CallStatus.CONCEPT || call.status() == CallStatus.ANNOUNCED;
  }

  private void add(UUID callId, int place, UUID id, CheckPhase phase, CheckText text) {
    CheckItem item = new CheckItem(id, callId, phase, place, text).written(user.person(), now());
    lists.add(item);
    audit.record("checklist.added", item.getRegionCode(), "check-item", item.getId(), "");
  }

  private void end(CheckItem item) {
    item.end(user.person(), now());
    audit.record("checklist.ended", item.getRegionCode(), "check-item", item.getId(), "");
  }

  private CheckItem find(UUID callId, List<CheckItem> asked, UUID id) {
    return asked.stream()
        .filter(item -> item.getId().equals(id))
        .findFirst()
        .orElseThrow(() -> gone(callId, id));
  }

  /** Somebody else ended it meanwhile, and what was typed stays; or it never was of this list. */
  private RuntimeException gone(UUID callId, UUID id) {
    return lists.isEnded(callId, id)
        ? BusinessException.stale()
        : new NotFoundException("check item " + id);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
