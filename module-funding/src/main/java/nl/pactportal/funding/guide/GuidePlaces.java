package nl.pactportal.funding.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;

/** Paragraphs a question is about, or an answer landed in. */
@ApplicationScoped
class GuidePlaces {
  @Inject GuideRepository guides;
  @Inject ParagraphRepository paragraphs;

  List<ParagraphRow> inForce(UUID callId) {
    return guides.inForce(callId).map(guide -> paragraphs.of(guide.id())).orElse(List.of());
  }

  /** The version in force and the one in hand. */
  List<GuideText> all(UUID callId) {
    return guides.ofCall(callId).stream()
        .limit(2)
        .map(guide -> new GuideText(guide, paragraphs.of(guide.id())))
        .toList();
  }

  void requireInForce(UUID callId, UUID paragraphId) {
    require(inForce(callId), paragraphId);
  }

  void require(UUID callId, UUID paragraphId) {
    require(all(callId).stream().flatMap(text -> text.paragraphs().stream()).toList(), paragraphId);
  }

  private static void require(List<ParagraphRow> known, UUID paragraphId) {
    if (paragraphId != null && known.stream().noneMatch(row -> row.id().equals(paragraphId))) {
      throw new BusinessException("paragraph", "guide.paragraph.unknown");
    }
  }
}
