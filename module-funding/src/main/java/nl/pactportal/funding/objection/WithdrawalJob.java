package nl.pactportal.funding.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.Letters;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/** Confirms to a region in writing what it withdrew: a region writes no letters itself. */
@ApplicationScoped
public class WithdrawalJob implements Job {
  @Inject ObjectionRepository objections;
  @Inject ObjectionLetters written;
  @Inject Letters letters;

  @Override
  public Person actor() {
    return Person.system("withdrawn-objections");
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  @Transactional
  public void run() {
    objections.unconfirmed().forEach(this::confirm);
  }

  private void confirm(UUID id) {
    objections.lock(id); // another node waits here, and then finds the letter
    if (!letters.sent(LetterKind.OBJECTION_WITHDRAWN, id)) {
      written.withdrawn(objections.find(id).orElseThrow());
    }
  }
}
