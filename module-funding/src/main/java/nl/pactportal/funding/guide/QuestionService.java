package nl.pactportal.funding.guide;

import static nl.pactportal.funding.FundingPermission.ANSWER_QUESTION;
import static nl.pactportal.funding.FundingPermission.ASK_QUESTION;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.worklist.Worklist;

/** A region asks the province; what the province answers, all regions get at the same moment. */
@ApplicationScoped
@Transactional
public class QuestionService {
  @Inject QuestionRepository questions;
  @Inject GuidePlaces places;
  @Inject CallService calls;
  @Inject Worklist worklist;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** Those of the user's regions, open or not, oldest first. */
  @Requires(VIEW_FUNDING)
  public List<QuestionRow> ofCall(UUID callId) {
    return questions.questions(callId);
  }

  @Requires(VIEW_FUNDING)
  public List<AnswerRow> answers(UUID callId) {
    return questions.answers(callId);
  }

  /**
   * @throws NotFoundException for a question of another region, too
   */
  @Requires(VIEW_FUNDING)
  public QuestionDetail find(UUID id) {
    QuestionRow question =
        questions.question(id).orElseThrow(() -> new NotFoundException("question " + id));
    AnswerRow answer = question.open() ? null : questions.answer(question.answerId()).orElseThrow();
    return new QuestionDetail(question, answer);
  }

  /** What can be asked about. */
  @Requires(ASK_QUESTION)
  public List<ParagraphRow> subjects(UUID callId) {
    calls.find(callId);
    return places.inForce(callId);
  }

  /**
   * The same id again changes nothing.
   *
   * @param paragraphId what it is about, or null
   */
  @Requires(ASK_QUESTION)
  public void ask(UUID id, UUID callId, UUID paragraphId, String text) {
    String title = calls.find(callId).call().title();
    if (questions.question(id).isPresent()) {
      return;
    }
    places.requireInForce(callId, paragraphId);
    Question question = new Question(id, ownRegion(), callId, paragraphId, text);
    questions.add(question.asked(user.person(), now()));
    worklist.open(
        FundingWork.ANSWER_QUESTION.at(
            question.getRegionCode(), id, "/funding/guide/question.xhtml?id=" + id, title));
    audit.record("question.asked", question.getRegionCode(), "question", id, "");
  }

  /** Who acts for several regions says for which one in the header of the page. */
  private String ownRegion() {
    List<String> own = user.scope().write().stream().filter(code -> code.startsWith("AM")).toList();
    if (own.size() != 1) {
      throw new BusinessException(null, "question.region");
    }
    return own.get(0);
  }

  /** Where an answer to it can be said in the guide, the version in hand included. */
  @Requires(ANSWER_QUESTION)
  public List<GuideText> places(UUID callId) {
    return places.all(callId);
  }

  /**
   * All regions have it from here on.
   *
   * @param paragraphId where the guide says it, or null
   */
  @Requires(ANSWER_QUESTION)
  public void answer(UUID answerId, UUID questionId, long seen, AnswerText text, UUID paragraphId) {
    Question question =
        questions
            .lockQuestion(questionId)
            .orElseThrow(() -> new NotFoundException("question " + questionId));
    if (answerId.equals(question.getAnswerId())) {
      return;
    }
    question.requireVersion(seen);
    places.require(question.getCallId(), paragraphId);
    Answer answer = new Answer(answerId, question.getCallId(), text).given(user.person(), now());
    answer.landed(paragraphId);
    questions.add(answer);
    question.answered(answerId);
    worklist.done(questionId, FundingWork.ANSWER_QUESTION.kind());
    audit.record("question.answered", "PB", "answer", answerId, "");
  }

  /** Says afterwards where in the guide it landed. */
  @Requires(ANSWER_QUESTION)
  public void land(UUID answerId, long seen, UUID paragraphId) {
    Answer answer =
        questions
            .lockAnswer(answerId)
            .orElseThrow(() -> new NotFoundException("answer " + answerId));
    answer.requireVersion(seen);
    places.require(answer.getCallId(), paragraphId);
    answer.landed(paragraphId);
    audit.record("answer.landed", "PB", "answer", answerId, "");
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
