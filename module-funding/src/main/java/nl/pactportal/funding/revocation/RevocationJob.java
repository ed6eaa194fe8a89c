package nl.pactportal.funding.revocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationProgress;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.LetterRow;
import nl.pactportal.funding.letter.LetterService;
import nl.pactportal.funding.payment.Unpaid;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/** A revocation for the future takes effect on the day it names (Awb 4:50). */
@ApplicationScoped
@Transactional
public class RevocationJob implements Job {
  @Inject RevocationRepository revocations;
  @Inject RevocationEffects effects;
  @Inject ApplicationProgress applications;
  @Inject LetterService letters;
  @Inject Unpaid unpaid;
  @Inject Clock clock;

  @Override
  public Person actor() {
    return Person.system("revocation");
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    revocations.due(LocalDate.now(clock)).forEach(this::takeEffect);
  }

  /** Another node may have been here while this one waited for the lock. */
  private void takeEffect(UUID id) {
    RevocationRow row = revocations.row(id).orElseThrow();
    ApplicationDetail application = applications.lock(row.applicationId());
    revocations
        .lock(id)
        .filter(Revocation::isDecided)
        // the bank says first what it paid; the next turn does it
        .filter(found -> !unpaid.isAtTheBank(row.grantId()))
        .ifPresent(
            found -> {
              found.takeEffect();
              effects.apply(row, application, letterOf(row));
            });
  }

  private UUID letterOf(RevocationRow row) {
    return letters.ofDossier(row.applicationId()).stream()
        .filter(letter -> letter.kind() == LetterKind.REVOCATION)
        .filter(letter -> letter.objectId().equals(row.id()))
        .map(LetterRow::id)
        .findFirst()
        .orElse(null);
  }
}
