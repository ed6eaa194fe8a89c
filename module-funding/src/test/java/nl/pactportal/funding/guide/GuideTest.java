package nl.pactportal.funding.guide;

import static nl.pactportal.funding.guide.GuideStatus.ALIGNED;
import static nl.pactportal.funding.guide.GuideStatus.CONCEPT;
import static nl.pactportal.funding.guide.GuideStatus.PUBLISHED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.funding.People;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;

class GuideTest {
  private static final Instant NOW = Instant.parse("2020-07-06T10:00:00Z");
  private final Guide guide =
      new Guide(new UUID(1, 1), new UUID(1, 2), 1).written(People.INTAKE, NOW);

  @Test
  void nothingButTheTableOfMoves() {
    Map<GuideStatus, Set<GuideStatus>> moves =
        Map.of(CONCEPT, Set.of(ALIGNED), ALIGNED, Set.of(CONCEPT, PUBLISHED), PUBLISHED, Set.of());
    for (GuideStatus from : GuideStatus.values()) {
      Set<GuideStatus> possible =
          Stream.of(GuideStatus.values()).filter(from::canBecome).collect(Collectors.toSet());
      assertEquals(moves.get(from), possible, from.name());
    }
  }

  @Test
  void isAlignedByAnotherAndPublishedAfterThat() {
    refused("guide.wrongStatus", () -> guide.publish(People.INTAKE, NOW));
    refused("guide.fourEyes", () -> guideWithText().align("het team", People.INTAKE, NOW));
    guide.align("het team", People.ASSESSOR, NOW);
    guide.publish(People.INTAKE, NOW);
    refused("guide.published", () -> guide.written(People.INTAKE, NOW));
  }

  private static Guide guideWithText() {
    return new Guide(new UUID(1, 1), new UUID(1, 2), 1).written(People.INTAKE, NOW);
  }

  @Test
  void whatIsWrittenOnMustBeAlignedAgain() {
    guide.align("het team", People.ASSESSOR, NOW);
    guide.written(People.INTAKE, NOW);
    refused("guide.wrongStatus", () -> guide.publish(People.INTAKE, NOW));
  }

  @Test
  void paragraphsNeedANumberAHeadingAndAText() {
    for (String wrong : new String[] {null, "", "a", "1.", ".1", "1,2", "123", "1.2.3.4.5", "-1"}) {
      refused("guide.number.wrong", () -> new ParagraphText(wrong, "Kop", "Tekst"));
    }
    refused("reason.missing", () -> new ParagraphText("1", " ", "Tekst"));
    refused("reason.missing", () -> new ParagraphText("1", "Kop", null));
    refused("reason.long", () -> new ParagraphText("1", "x".repeat(201), "Tekst"));
    assertEquals("3.10", new ParagraphText(" 3.10 ", "Kop", "Tekst").number());
  }

  @Test
  void tenComesAfterNine() {
    Comparator<String> order = ParagraphNumber.ORDER;
    assertEquals(
        List.of("1", "1.2", "1.10", "2", "10"),
        Stream.of("10", "1.10", "2", "1", "1.2").sorted(order).toList());
  }

  private static void refused(String key, Runnable step) {
    assertEquals(key, assertThrows(BusinessException.class, step::run).key());
  }
}
