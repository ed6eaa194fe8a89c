package nl.pactportal.funding.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.funding.letter.LetterContent;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.Letters;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Decides on penalties, each once; the use case has asked for the permission. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PenaltyDecisions {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @PersistenceContext EntityManager em;
  @Inject Penalties penalties;
  @Inject Independence independence;
  @Inject ApplicationHistory history;
  @Inject Letters letters;
  @Inject CurrentUser user;
  @Inject Clock clock;

  public Optional<PenaltyDecisionRow> of(UUID objectId) {
    return em.createQuery(
            "select new nl.pactportal.funding.penalty.PenaltyDecisionRow(d.cents,"
                + " d.decidedByName, d.decidedAt) from PenaltyDecision d"
                + " where d.objectId = :object and d.regionCode in :regions",
            PenaltyDecisionRow.class)
        .setParameter("object", objectId)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst();
  }

  /**
   * Decided already is no error (double click).
   *
   * @throws BusinessException while it still grows, or for who recorded the notice
   */
  public void decide(UUID id, PenaltyCase late) {
    DefaultNotice notice =
        penalties
            .lock(late.objectId())
            .orElseThrow(() -> new NotFoundException("notice of " + late.objectId()));
    independence.requireOfDecider(notice.getRegionCode());
    if (of(late.objectId()).isPresent()) {
      return;
    }
    Penalty penalty = penalties.of(late.objectId(), late.endedOn()).orElseThrow();
    if (!penalty.owed()) {
      throw new BusinessException(null, "penalty.grows");
    }
    em.persist(
        new PenaltyDecision(id, notice, penalty)
            .decided(user.person(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    em.flush();
    write(notice, late, penalty);
    if (late.dossierId() != null) {
      history.note(
          notice.getRegionCode(),
          late.dossierId(),
          StepKind.PENALTY_DECIDED,
          penalty.amount(),
          late.reference());
    }
  }

  private void write(DefaultNotice notice, PenaltyCase late, Penalty penalty) {
    letters.send(
        LetterContent.of(
                LetterKind.PENALTY_DECISION,
                notice.getRegionCode(),
                late.dossierId(),
                late.objectId(),
                late.reference())
            .with("title", late.about())
            .with("receivedOn", penalty.receivedOn())
            .with("amount", penalty.amount())
            .with("startsAfter", penalty.startsAfter())
            .with("lastDay", penalty.lastDay())
            .with("days", String.valueOf(penalty.days()))
            .with(
                "parts",
                penalty.parts().stream()
                    .map(PenaltyDecisions::words)
                    .collect(Collectors.joining(" en "))));
  }

  private static String words(PenaltyPart part) {
    return part.days()
        + " keer "
        + part.perDay().format(DUTCH)
        + " is "
        + part.amount().format(DUTCH);
  }
}
