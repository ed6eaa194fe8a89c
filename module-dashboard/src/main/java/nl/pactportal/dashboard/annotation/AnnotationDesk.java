package nl.pactportal.dashboard.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.link.Link;
import nl.pactportal.platform.link.LinkAnswer;
import nl.pactportal.platform.link.LinkEnd;
import nl.pactportal.platform.link.Links;
import nl.pactportal.platform.persistence.UuidV7;

/**
 * Writes notes down as {@link #CLERK}: a region writes no rows of the Pact or of everybody itself.
 * Whoever calls it has checked what he may.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class AnnotationDesk {
  static final Person CLERK = Person.system("annotations");

  /** Read from the decision to the note. */
  private static final String KIND = "NOTED";

  private static final String MODULE = "dashboard";
  private static final int TITLE = 150;

  @Inject AnnotationRepository annotations;
  @Inject Links links;
  @Inject Clock clock;

  /** A second time it changes nothing. */
  void put(UUID id, String audience, NotedFigure figure, WrittenNote note) {
    if (annotations.find(id).isPresent()) {
      return;
    }
    Instant now = now();
    Annotation annotation =
        new Annotation(id, audience, figure)
            .saying(note.text(), note.party())
            .by(note.subject(), now);
    if (note.reference() != null) {
      annotation.referTo(note.reference().path(), link(annotation, figure, note.reference()));
    }
    annotations.add(annotation);
    annotations.add(new AnnotationText(annotation, note.text()).by(note.subject(), now));
  }

  /** The page of the decision then leads to the note, for who may see it. */
  private UUID link(Annotation annotation, NotedFigure figure, MeetingReference reference) {
    UUID id = UuidV7.next();
    String audience = annotation.getRegionCode(); // of what the meeting has, it says no word
    LinkEnd from =
        new LinkEnd(
            audience,
            "meetings",
            reference.type(),
            reference.id(),
            reference.title(),
            reference.path());
    String title = figure.measureTitle();
    links.ask(
        new Link(id, audience, KIND, from, MODULE, "annotation"),
        title.length() > TITLE ? title.substring(0, TITLE) : title);
    String path = "/dashboard/annotations/detail.xhtml?id=" + annotation.getId();
    links.pointTo(id, new LinkEnd(audience, MODULE, "annotation", annotation.getId(), title, path));
    links.answer(id, LinkAnswer.DONE, null);
    return id;
  }

  void change(UUID id, long seen, String text, String subject) {
    Annotation annotation = annotations.lock(id);
    annotation.requireVersion(seen);
    Instant now = now();
    annotation.change(text, now);
    annotations.add(new AnnotationText(annotation, text).by(subject, now));
  }

  void remove(UUID id, long seen) {
    Annotation annotation = annotations.lock(id);
    annotation.requireVersion(seen);
    annotation.remove(now());
    if (annotation.getLinkId() != null) {
      links.release(annotation.getLinkId(), null);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
