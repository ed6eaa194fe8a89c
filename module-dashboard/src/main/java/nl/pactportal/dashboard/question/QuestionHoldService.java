package nl.pactportal.dashboard.question;

import static nl.pactportal.dashboard.DashboardPermission.PLACE_HOLD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.link.Link;
import nl.pactportal.platform.link.LinkAnswer;
import nl.pactportal.platform.link.LinkEnd;
import nl.pactportal.platform.link.LinkRow;
import nl.pactportal.platform.link.Links;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.RegionScope;
import nl.pactportal.platform.worklist.Worklist;

/**
 * A decision of a meeting holds questions. Each gets a link of its own in its own region, so that
 * the page of the decision leads to it for who may see it, and to nothing for who may not.
 */
@ApplicationScoped
@Transactional
public class QuestionHoldService {
  static final String MODULE = "dashboard";
  private static final String TYPE = "question";

  /** Opened by the meetings, which know it by this name. */
  private static final String WORK = "decision";

  private static final int MOST = 100;

  @Inject QuestionRepository questions;
  @Inject QuestionWork work;
  @Inject Followers followers;
  @Inject Links links;
  @Inject Worklist worklist;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** Questions that decision can hold. */
  @Requires(PLACE_HOLD)
  public List<QuestionRow> candidates(UUID linkId) {
    LinkRow link = links.row(MODULE, linkId);
    return questions.list(new QuestionFilter(null, null, null, true), 0, MOST).stream()
        .filter(row -> row.status().canBecome(QuestionStatus.ON_HOLD))
        .filter(row -> concerns(link, row.regionCode()))
        .toList();
  }

  /** A decision of all concerns every region; one of a region that region only. */
  private static boolean concerns(LinkRow link, String region) {
    return RegionScope.reaches(link.regionCode(), region);
  }

  @Requires(PLACE_HOLD)
  public void hold(UUID linkId, Collection<UUID> chosen) {
    LinkRow link = links.row(MODULE, linkId);
    if (chosen == null || chosen.isEmpty()) {
      throw new BusinessException("heldQuestions", "question.hold.missing");
    }
    links.answer(linkId, LinkAnswer.DONE, null);
    worklist.done(linkId, WORK);
    List<Question> held = new TreeSet<>(chosen).stream().map(questions::lock).toList();
    if (!held.stream().allMatch(question -> concerns(link, question.getRegionCode()))) {
      throw new BusinessException("heldQuestions", "question.hold.other");
    }
    boolean alone = held.size() == 1 && held.get(0).getRegionCode().equals(link.regionCode());
    if (alone) {
      links.pointTo(linkId, end(held.get(0)));
    } else {
      links.pointTo(linkId, register());
    }
    for (Question question : held) {
      hold(question, link, alone ? linkId : ownLink(link, question));
    }
  }

  private static LinkEnd register() {
    return new LinkEnd(
        RegionScope.SHARED,
        MODULE,
        TYPE,
        null,
        "Informatievragen",
        "/dashboard/questions/index.xhtml?status=ON_HOLD");
  }

  private static LinkEnd end(Question question) {
    String path = "/dashboard/questions/detail.xhtml?id=" + question.getId();
    return new LinkEnd(
        question.getRegionCode(), MODULE, TYPE, question.getId(), question.getSubject(), path);
  }

  /** In the region of the question: its title is for nobody else. */
  private UUID ownLink(LinkRow origin, Question question) {
    LinkEnd decision =
        new LinkEnd(
            origin.regionCode(),
            "meetings",
            "decision",
            origin.fromId(),
            origin.fromTitle(),
            origin.fromPath());
    UUID id = UuidV7.next();
    links.ask(
        new Link(id, question.getRegionCode(), origin.kind(), decision, MODULE, TYPE),
        origin.said());
    links.pointTo(id, end(question));
    links.answer(id, LinkAnswer.DONE, null);
    return id;
  }

  private void hold(Question question, LinkRow link, UUID own) {
    QuestionStatus before = question.getStatus();
    question.hold(own, link.id());
    questions.add(
        new QuestionStep(question, before)
            .saying(link.said())
            .decidedBy(link)
            .by(user.getSubject(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    work.follow(question);
    followers.tell(question);
    String region = question.getRegionCode();
    audit.record("question.held", region, TYPE, question.getId(), "" + link.id());
  }
}
