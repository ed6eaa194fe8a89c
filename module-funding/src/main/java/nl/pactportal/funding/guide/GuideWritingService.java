package nl.pactportal.funding.guide;

import static nl.pactportal.funding.FundingPermission.ALIGN_GUIDE;
import static nl.pactportal.funding.FundingPermission.WRITE_GUIDE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.persistence.UuidV7;

/** Writing a version of a guide, having it aligned by somebody else, and publishing it. */
@ApplicationScoped
@Transactional
public class GuideWritingService {
  private static final int LONGEST_WITH = 200;

  @Inject GuideRepository guides;
  @Inject ParagraphRepository paragraphs;
  @Inject CallService calls;
  @Inject ReadingWork work;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * What is being written of that call.
   *
   * @throws NotFoundException if nothing is
   */
  @Requires(ALIGN_GUIDE)
  public GuideText inHand(UUID callId) {
    return guides.ofCall(callId).stream()
        .filter(row -> !row.published())
        .findFirst()
        .map(row -> new GuideText(row, paragraphs.of(row.id())))
        .orElseThrow(() -> new NotFoundException("guide of " + callId));
  }

  /** A new version that begins with the text of the last one; the same id again changes nothing. */
  @Requires(WRITE_GUIDE)
  public void begin(UUID id, UUID callId) {
    calls.find(callId);
    List<GuideRow> before = guides.ofCall(callId);
    if (before.stream().anyMatch(row -> row.id().equals(id))) {
      return;
    }
    if (before.stream().anyMatch(row -> !row.published())) {
      throw new BusinessException(null, "guide.inHand");
    }
    int number = before.isEmpty() ? 1 : before.get(0).number() + 1;
    guides.add(new Guide(id, callId, number).written(user.person(), now()));
    before.stream().limit(1).forEach(last -> copy(last.id(), id));
    note("guide.begun", id);
  }

  private void copy(UUID from, UUID to) {
    for (ParagraphRow row : paragraphs.of(from)) {
      ParagraphText text = new ParagraphText(row.number(), row.heading(), row.body());
      paragraphs.add(new Paragraph(UuidV7.next(), to, text));
    }
  }

  /**
   * Adds a paragraph or changes it.
   *
   * @throws BusinessException at the number if another paragraph has it
   */
  @Requires(WRITE_GUIDE)
  public void write(UUID guideId, long seen, UUID paragraphId, ParagraphText text) {
    write(guideId, seen);
    if (paragraphs.isTaken(guideId, text.number(), paragraphId)) {
      throw new BusinessException("number", "guide.number.taken", text.number());
    }
    paragraphs
        .find(paragraphId)
        .filter(paragraph -> paragraph.getGuideId().equals(guideId))
        .ifPresentOrElse(
            paragraph -> paragraph.say(text),
            () -> paragraphs.add(new Paragraph(paragraphId, guideId, text)));
  }

  @Requires(WRITE_GUIDE)
  public void remove(UUID guideId, long seen, UUID paragraphId) {
    write(guideId, seen);
    paragraphs.remove(
        paragraphs
            .find(paragraphId)
            .filter(paragraph -> paragraph.getGuideId().equals(guideId))
            .orElseThrow(() -> new NotFoundException("paragraph " + paragraphId)));
  }

  private void write(UUID guideId, long seen) {
    Guide guide = lock(guideId, seen);
    boolean anotherWriter = !guide.isWrittenBy(user.getSubject());
    guide.written(user.person(), now());
    work.written(guide, anotherWriter, title(guide));
    note("guide.written", guideId);
  }

  /**
   * Says that it was gone through.
   *
   * @param with whom: a team, a role
   * @throws BusinessException for who wrote it last, or if it says nothing yet
   */
  @Requires(ALIGN_GUIDE)
  public void align(UUID id, long seen, String with) {
    Guide guide = lock(id, seen);
    if (paragraphs.of(id).isEmpty()) {
      throw new BusinessException(null, "guide.empty");
    }
    guide.align(Words.require(with, "alignedWith", LONGEST_WITH), user.person(), now());
    work.aligned(guide, title(guide));
    note("guide.aligned", id);
  }

  /** All regions see it from here on, and are asked to say that they read it. */
  @Requires(WRITE_GUIDE)
  public void publish(UUID id, long seen) {
    work.requireAllRegions();
    Guide guide = lock(id, seen);
    guide.publish(user.person(), now());
    work.published(guide, title(guide));
    note("guide.published", id);
  }

  private String title(Guide guide) {
    return calls.find(guide.getCallId()).call().title();
  }

  private Guide lock(UUID id, long seen) {
    Guide guide = guides.lock(id).orElseThrow(() -> new NotFoundException("guide " + id));
    guide.requireVersion(seen);
    return guide;
  }

  private void note(String action, UUID id) {
    audit.record(action, "PB", "guide", id, "");
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
