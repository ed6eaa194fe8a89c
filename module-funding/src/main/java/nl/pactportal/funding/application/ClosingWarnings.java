package nl.pactportal.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.call.ClosingTime;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.worklist.Worklist;

/**
 * Warns of a closing once for each application, moment and closing instant; a closing date that
 * moves warns anew. The warning is open work, and so a mail.
 */
@ApplicationScoped
@Transactional
class ClosingWarnings {
  private static final Duration LOOKS_AHEAD = Duration.ofDays(8);
  private static final int AT_ONCE = 500;

  @PersistenceContext EntityManager em;
  @Inject ApplicationRepository applications;
  @Inject Worklist worklist;
  @Inject CurrentUser user;
  @Inject Clock clock;

  List<WaitingDraft> waiting() {
    Instant now = clock.instant();
    return em.createQuery(
            "select new nl.pactportal.funding.application.WaitingDraft(a.id, a.regionCode,"
                + " c.closesAt, e.closesAt) from Application a join Call c on c.id = a.callId"
                + " join Envelope e on e.callId = a.callId and e.regionCode = a.regionCode"
                + " where a.regionCode in :regions and a.status in :unsubmitted"
                + " and (e.closesAt between :now and :soon"
                + " or e.closesAt is null and c.closesAt between :now and :soon) order by a.id",
            WaitingDraft.class)
        .setParameter("regions", user.scope().write())
        .setParameter("unsubmitted", EnumSet.of(ApplicationStatus.DRAFT, ApplicationStatus.TO_SIGN))
        .setParameter("now", now)
        .setParameter("soon", now.plus(LOOKS_AHEAD))
        .setMaxResults(AT_ONCE)
        .getResultList();
  }

  /** Of several moments that came at once (the portal was down) only the last one is told. */
  void warn(WaitingDraft draft) {
    Instant now = clock.instant();
    boolean news = false;
    for (WarningMoment moment : WarningMoment.values()) {
      news |= moment.isDue(draft.closesAt(), now) && isFirst(draft, moment, now);
    }
    if (news) {
      applications.lock(draft.id(), user.scope().write()).ifPresent(one -> open(one, draft));
    }
  }

  /** Every node comes here; the row is made by one of them. */
  private boolean isFirst(WaitingDraft draft, WarningMoment moment, Instant now) {
    return em.createNativeQuery(
                "insert into funding.closing_warning (region_code, application_id, moment,"
                    + " closes_at, warned_at) values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
            .setParameter(1, draft.regionCode())
            .setParameter(2, draft.id())
            .setParameter(3, moment.name())
            .setParameter(4, draft.closesAt().atOffset(ZoneOffset.UTC))
            .setParameter(5, now.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  private void open(Application application, WaitingDraft draft) {
    FundingWork work =
        application.getStatus() == ApplicationStatus.DRAFT
            ? FundingWork.CLOSES_SOON
            : FundingWork.SIGN_SOON;
    if (!application.getStatus().isUnsubmitted()) {
      return;
    }
    worklist.done(draft.id(), FundingWork.CLOSES_SOON.kind());
    worklist.done(draft.id(), FundingWork.SIGN_SOON.kind());
    worklist.open(
        work.on(draft.regionCode(), draft.id(), draft.id(), application.getReference())
            .due(ClosingTime.dayOf(draft.closesAt()), null));
  }
}
