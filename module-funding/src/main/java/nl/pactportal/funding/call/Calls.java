package nl.pactportal.funding.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.funding.AllRegions;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/**
 * What can be done to a call. Who may, and that it takes two, is asked by the use case; each of
 * these makes a new edition.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Calls {
  @Inject CallRepository calls;
  @Inject Budgets budgets;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** A new concept; the same id again changes nothing. */
  public boolean draft(UUID id, CallTerms terms) {
    if (calls.lock(id).isPresent()) {
      return false;
    }
    Call call = new Call(id);
    call.say(terms);
    calls.add(call);
    return true;
  }

  public void redraft(UUID id, CallTerms terms) {
    Call call = lock(id);
    call.requireStage(CallStage.CONCEPT);
    call.say(terms);
  }

  /**
   * The edition it stands in; keeps every other change waiting until this transaction ends.
   *
   * @throws NotFoundException if there is none
   */
  public int edition(UUID id) {
    return lock(id).getEdition();
  }

  /** A published call as its rows say it. */
  public CallTerms terms(UUID id) {
    Call call = lock(id);
    AllRegions.require(user);
    return new CallTerms(call.basis(), call.rules(), call.period(), budgets.of(id));
  }

  public boolean isConcept(UUID id) {
    return lock(id).getStage() == CallStage.CONCEPT;
  }

  public void publish(UUID id, CallTerms terms) {
    AllRegions.require(user);
    terms.requireFitToPublish(now());
    Call call = lock(id);
    call.publish(terms.isLate(now()));
    call.say(terms);
    budgets.open(id, terms.budget());
  }

  /** Everything but money and closing. */
  public void restate(UUID id, CallTerms terms) {
    Call call = lock(id);
    call.requireStage(CallStage.PUBLISHED);
    call.say(new CallTerms(terms.basis(), terms.rules(), call.period(), terms.budget()));
  }

  /** The end of the call, for all or for some regions. */
  public void moveClosing(UUID id, CallTerms terms) {
    AllRegions.require(user);
    Call call = lock(id);
    call.requireStage(CallStage.PUBLISHED);
    call.say(new CallTerms(call.basis(), call.rules(), terms.period(), terms.budget()));
    budgets.close(id, terms.budget());
  }

  /**
   * @throws BusinessException at the amount that is committed already
   */
  public void moveCeiling(UUID id, CallTerms terms) {
    AllRegions.require(user);
    Call call = lock(id);
    call.requireStage(CallStage.PUBLISHED);
    call.say(new CallTerms(call.basis(), call.rules(), call.period(), terms.budget()));
    budgets.change(id, terms.budget());
  }

  /**
   * @throws BusinessException unless it has not opened yet
   */
  public void withdraw(UUID id) {
    Call call = lock(id);
    if (call.getStage() == CallStage.PUBLISHED && !now().isBefore(call.period().opensAt())) {
      throw new BusinessException(null, "scheme.withdraw.opened");
    }
    call.end(CallStage.WITHDRAWN);
  }

  /**
   * @throws BusinessException unless it is closed
   */
  public void settle(UUID id) {
    Call call = lock(id);
    call.requireStage(CallStage.PUBLISHED);
    if (!now().isAfter(call.period().closesAt())) {
      throw new BusinessException(null, "scheme.settle.open");
    }
    call.end(CallStage.SETTLED);
  }

  private Call lock(UUID id) {
    return calls.lock(id).orElseThrow(() -> new NotFoundException("call " + id));
  }

  private Instant now() {
    return clock.instant();
  }
}
