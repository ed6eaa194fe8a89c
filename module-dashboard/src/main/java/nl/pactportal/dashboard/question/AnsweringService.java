package nl.pactportal.dashboard.question;

import static nl.pactportal.dashboard.DashboardPermission.ANSWER_QUESTION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.pactportal.dashboard.Choices;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.region.RegionScope;

/** What the province and the secretariat do with a question. */
@ApplicationScoped
@Transactional
public class AnsweringService {
  private static final int SAID = 2000;
  private static final int ORIGINALS = 200;
  private static final Set<QuestionStatus> NEED_MORE =
      EnumSet.of(QuestionStatus.ANSWERED, QuestionStatus.BOUGHT, QuestionStatus.DUPLICATE);

  @Inject QuestionRepository questions;
  @Inject CitedFigures figures;
  @Inject QuestionWork work;
  @Inject Followers followers;
  @Inject LapsedHolds holds;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Requires(ANSWER_QUESTION)
  public QuestionRow read(UUID id) {
    return questions.row(id);
  }

  /** Ids by title: tables of the catalogue an answer to that question may come from. */
  @Requires(ANSWER_QUESTION)
  public Map<String, String> tables(UUID id) {
    Map<String, String> tables = new LinkedHashMap<>();
    figures
        .tables(questions.row(id).regionCode())
        .forEach(table -> Choices.add(tables, table.title(), table.id().toString()));
    return tables;
  }

  /** Ids by subject: questions that one may repeat. */
  @Requires(ANSWER_QUESTION)
  public Map<String, String> originals(UUID id) {
    QuestionRow row = questions.row(id);
    Set<String> regions = new TreeSet<>(Set.of(row.regionCode(), RegionScope.SHARED));
    Map<String, String> originals = new LinkedHashMap<>();
    questions
        .originals(row, regions, ORIGINALS)
        .forEach(one -> Choices.add(originals, one.label(), one.id().toString()));
    return originals;
  }

  /** Steps that need nothing but perhaps a reason. */
  @Requires(ANSWER_QUESTION)
  public void move(UUID id, long seen, QuestionStatus next, String said) {
    Question question = locked(id, seen);
    QuestionStatus before = question.getStatus();
    if (!before.steps().contains(next) || NEED_MORE.contains(next)) {
      throw new BusinessException(null, "question.step.refused");
    }
    boolean begun = before == QuestionStatus.ASKED && next == QuestionStatus.BEING_ANSWERED;
    String why =
        begun ? Wording.optional("said", said, SAID) : Wording.required("said", said, SAID);
    question.become(next);
    done(question, before, why);
  }

  @Requires(ANSWER_QUESTION)
  public void answer(UUID id, long seen, GivenAnswer given) {
    Question question = locked(id, seen);
    QuestionStatus before = question.getStatus();
    GivenAnswer sensible = given.sensible();
    KnownTable table = table(sensible.dataset(), question.getRegionCode());
    CitedFigure figure = figures.read(sensible.permalink(), question.getRegionCode());
    if (table == null && sensible.source() == null) {
      throw new BusinessException("dataset", "question.source.missing");
    }
    question.become(QuestionStatus.ANSWERED);
    questions.add(
        new QuestionAnswer(question, sensible.text())
            .fromTable(table)
            .fromOutside(sensible.source(), sensible.url())
            .citing(figure)
            .by(user.getSubject(), now()));
    done(question, before, null);
  }

  private KnownTable table(UUID id, String region) {
    return id == null
        ? null
        : figures.tables(region).stream()
            .filter(table -> table.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new BusinessException("dataset", "question.dataset.unknown"));
  }

  @Requires(ANSWER_QUESTION)
  public void buy(UUID id, long seen, BoughtFigures bought) {
    Question question = locked(id, seen);
    QuestionStatus before = question.getStatus();
    String said = Wording.optional("said", bought.said(), SAID);
    question.buy(bought.purchase().sensible(LocalDate.now(clock)));
    done(question, before, said);
  }

  /** It was asked before. */
  @Requires(ANSWER_QUESTION)
  public void merge(UUID id, long seen, UUID original, String said) {
    if (original == null || questions.find(original).isEmpty()) {
      throw new BusinessException("original", "question.original.missing");
    }
    String words = Wording.optional("said", said, SAID);
    // always in the same order, or two who merge two with each other wait for ever
    boolean first = original.compareTo(id) < 0;
    Question other = first ? questions.lock(original) : null;
    Question question = locked(id, seen);
    Question found = first ? other : questions.lock(original);
    if (!questions.repeating(id).isEmpty()) {
      throw new BusinessException("original", "question.original.ofOthers");
    }
    QuestionStatus before = question.getStatus();
    question.repeats(found);
    done(question, before, words);
  }

  private Question locked(UUID id, long seen) {
    Question question = questions.lock(id);
    question.requireVersion(seen);
    holds.release(question);
    return question;
  }

  private void done(Question question, QuestionStatus before, String said) {
    questions.add(new QuestionStep(question, before).saying(said).by(user.getSubject(), now()));
    work.follow(question);
    followers.tell(question);
    audit.record(
        "question.moved",
        question.getRegionCode(),
        "question",
        question.getId(),
        before + " " + question.getStatus());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
