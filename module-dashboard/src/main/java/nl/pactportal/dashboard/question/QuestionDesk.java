package nl.pactportal.dashboard.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.mail.MailAddress;

/**
 * Writes down what somebody asks who may read the region but writes nowhere, such as a member of a
 * board: in a transaction of its own, as {@link #CLERK}. Whoever calls it has checked what he may.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class QuestionDesk {
  static final Person CLERK = Person.system("questions");

  @Inject QuestionRepository questions;
  @Inject QuestionWork work;
  @Inject Followers followers;
  @Inject Clock clock;

  /** A second time it changes nothing. */
  void put(UUID id, String region, String asker, QuestionEntry entry, Optional<MailAddress> mail) {
    if (questions.find(id).isPresent()) {
      return;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Question question = new Question(id, region, asker, now).asking(entry);
    questions.add(question);
    questions.add(new QuestionStep(question, null).by(asker, now));
    mail.ifPresent(address -> followers.add(region, id, asker, address));
    work.follow(question);
  }

  /**
   * @throws BusinessException once somebody has begun with it, or changed it meanwhile
   */
  void change(UUID id, long seen, QuestionEntry entry) {
    Question question = questions.lock(id);
    question.requireVersion(seen);
    if (question.getStatus() != QuestionStatus.ASKED) {
      throw new BusinessException(null, "question.change.late");
    }
    question.asking(entry);
  }

  void follow(UUID id, String owner, MailAddress address) {
    Question question = questions.lock(id);
    if (question.getStatus().isClosed()) {
      throw new BusinessException("address", "question.follow.closed");
    }
    followers.add(question.getRegionCode(), id, owner, address);
  }

  void unfollow(UUID id, String owner) {
    followers.remove(id, owner);
  }
}
