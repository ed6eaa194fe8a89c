package nl.pactportal.dashboard.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.link.LinkRow;
import nl.pactportal.platform.link.Links;

/** Lets questions go on once the meeting took back the decision that held them. */
@ApplicationScoped
class LapsedHolds {
  @Inject QuestionRepository questions;
  @Inject QuestionWork work;
  @Inject Followers followers;
  @Inject Links links;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Transactional
  public void releaseAll() {
    questions.held().stream()
        .filter(question -> ended(question).isPresent())
        .map(question -> questions.lock(question.getId()))
        .forEach(this::release);
  }

  /** Nothing happens to a question that is not held, or whose decision still stands. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void release(Question question) {
    Optional<LinkRow> ended = ended(question);
    if (ended.isEmpty()) {
      return;
    }
    LinkRow own = links.row(QuestionHoldService.MODULE, question.getHoldLink());
    if (own.standing()) {
      links.release(own.id(), ended.get().answerSaid());
    }
    QuestionStatus before = question.getStatus();
    question.release();
    questions.add(
        new QuestionStep(question, before)
            .saying(ended.get().answerSaid())
            .decidedBy(ended.get())
            .by(user.getSubject(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    work.follow(question);
    followers.tell(question);
    String region = question.getRegionCode();
    audit.record("question.released", region, "question", question.getId(), "" + own.id());
  }

  /** The link of the meeting that no longer stands. */
  private Optional<LinkRow> ended(Question question) {
    return question.getStatus() != QuestionStatus.ON_HOLD
        ? Optional.empty()
        : Stream.of(question.getHoldOrigin(), question.getHoldLink())
            .map(id -> links.row(QuestionHoldService.MODULE, id))
            .filter(link -> !link.standing())
            .findFirst();
  }
}
