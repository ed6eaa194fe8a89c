package nl.pactportal.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.FundingModule;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.platform.worklist.Worklist;

/** Instalments become work for finance a week before their day. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DueInstalments {
  private static final int DAYS_BEFORE = 7;
  private static final int MOST = 200;

  @Inject PaymentRepository payments;
  @Inject Worklist worklist;
  @Inject Clock clock;

  void open() {
    String kind = FundingWork.ADVANCE.kind();
    Set<UUID> known = new HashSet<>(worklist.openOn(FundingModule.ID, kind));
    for (PayableRow row : payments.plannedUntil(LocalDate.now(clock).plusDays(DAYS_BEFORE), MOST)) {
      if (known.add(row.id())) {
        open(row, kind);
      }
    }
  }

  /** Another node may be about to do the same. */
  private void open(PayableRow row, String kind) {
    payments.lockAdvance(row.id());
    if (!worklist.isOpen(row.id(), kind, row.regionCode())) {
      worklist.open(
          FundingWork.ADVANCE
              .onInstalment(
                  row.regionCode(),
                  row.id(),
                  row.applicationId(),
                  row.reference(),
                  row.instalment())
              .due(row.plannedOn(), null));
    }
  }
}
