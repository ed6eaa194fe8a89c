package nl.pactportal.dashboard.question;

import static nl.pactportal.dashboard.DashboardPermission.ANSWER_QUESTION;
import static nl.pactportal.dashboard.DashboardPermission.ASK_QUESTION;
import static nl.pactportal.dashboard.DashboardPermission.VIEW_DASHBOARD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.link.Links;
import nl.pactportal.platform.mail.MailAddress;
import nl.pactportal.platform.region.RegionScope;

/** The register of questions: asking, reading, following. */
@ApplicationScoped
@Transactional
public class QuestionService {
  private static final int PAGE = 25;
  private static final int WHOLE_REGISTER = 10_000;
  private static final String THING = "question";

  @Inject QuestionRepository questions;
  @Inject QuestionHistory history;
  @Inject SimilarQuestions similar;
  @Inject QuestionDesk desk;
  @Inject Followers followers;
  @Inject Links links;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * @param wanted page; one that is not there gives the nearest
   */
  @Requires(VIEW_DASHBOARD)
  public QuestionPage list(QuestionFilter filter, int wanted) {
    long total = questions.count(filter);
    int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
    int page = Math.max(1, Math.min(wanted, pages));
    List<QuestionRow> rows = questions.list(filter, (page - 1) * PAGE, PAGE);
    return new QuestionPage(rows, total, page, pages, questions.perStatus());
  }

  /** The inventory: every question the reader may see, with its last answer. */
  @Requires(VIEW_DASHBOARD)
  public List<InventoryLine> inventory() {
    return history.inventory(questions.list(QuestionFilter.all(), 0, WHOLE_REGISTER));
  }

  @Requires(VIEW_DASHBOARD)
  public QuestionDetail read(UUID id) {
    QuestionRow row = questions.row(id);
    return new QuestionDetail(
        row,
        questions.find(row.original()).orElse(null),
        questions.repeating(id),
        history.steps(id),
        history.answers(id),
        links.about("dashboard", id),
        followers.addressOf(id, user.getSubject()).orElse(null));
  }

  /** Regions whose questions somebody reads, and so those he can ask something for. */
  @Requires(VIEW_DASHBOARD)
  public List<String> regions() {
    return user.scope().read().stream()
        .filter(code -> RegionScope.REGIONS.contains(code) || code.equals(RegionScope.SHARED))
        .toList();
  }

  /** Questions in much the same words, among those the asker may read. */
  @Requires(ASK_QUESTION)
  public List<SimilarQuestion> similar(UUID id, String words) {
    return similar.to(words == null ? "" : words, id);
  }

  /**
   * @param id made by the form; a second time it changes nothing
   * @param address where the asker wants to hear of it; may be empty
   */
  @Requires(ASK_QUESTION)
  public void ask(UUID id, String region, QuestionEntry entry, String address) {
    if (region == null || !regions().contains(region)) {
      throw new BusinessException("region", "question.region.missing");
    }
    QuestionEntry sensible = entry.sensible(LocalDate.now(clock));
    Optional<MailAddress> mail = address(address);
    String asker = user.getSubject();
    asClerk(() -> desk.put(id, region, asker, sensible, mail));
    audit.record("question.asked", region, THING, id, "");
  }

  private static Optional<MailAddress> address(String typed) {
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        MailAddress.read(typed)
            .orElseThrow(() -> new BusinessException("address", "question.address.wrong")));
  }

  /** By who asked it, or who answers; as long as nobody has begun with it. */
  @Requires(ASK_QUESTION)
  public void change(UUID id, long seen, QuestionEntry entry) {
    QuestionRow row = readToChange(id);
    QuestionEntry sensible = entry.sensible(LocalDate.now(clock));
    asClerk(() -> desk.change(id, seen, sensible));
    audit.record("question.changed", row.regionCode(), THING, id, "");
  }

  @Requires(ASK_QUESTION)
  public QuestionRow readToChange(UUID id) {
    QuestionRow row = questions.row(id);
    if (!row.askedBy().equals(user.getSubject()) && !user.may(ANSWER_QUESTION)) {
      throw new NotFoundException("question " + id);
    }
    return row;
  }

  @Requires(ASK_QUESTION)
  public void follow(UUID id, String typed) {
    questions.row(id); // as unknown as it is to whoever may not read it
    MailAddress address =
        address(typed)
            .orElseThrow(() -> new BusinessException("address", "question.address.wrong"));
    String owner = user.getSubject();
    asClerk(() -> desk.follow(id, owner, address));
  }

  @Requires(ASK_QUESTION)
  public void unfollow(UUID id) {
    questions.row(id);
    String owner = user.getSubject();
    asClerk(() -> desk.unfollow(id, owner));
  }

  private static void asClerk(Runnable step) {
    CurrentUser.supplyAs(
        QuestionDesk.CLERK,
        () -> {
          step.run();
          return null;
        });
  }
}
