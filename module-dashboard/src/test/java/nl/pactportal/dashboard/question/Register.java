package nl.pactportal.dashboard.question;

import static nl.pactportal.platform.identity.CurrentUser.callAs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.link.Link;
import nl.pactportal.platform.link.LinkEnd;
import nl.pactportal.platform.link.Links;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;

/** Questions for the tests, and what the meetings do. */
@ApplicationScoped
public class Register {
  @PersistenceContext EntityManager em;
  @Inject QuestionService questions;
  @Inject AnsweringService answering;
  @Inject Links links;

  public UUID asked(Person who, String region, String subject) throws Exception {
    UUID id = UuidV7.next();
    as(who, () -> questions.ask(id, region, entry(subject), null));
    return id;
  }

  static QuestionEntry entry(String subject) {
    LocalDate today = LocalDate.now(ClockProducer.ZONE);
    return new QuestionEntry(subject, subject, "Voor het actieplan", "Regio", today);
  }

  static void as(Person person, Runnable step) throws Exception {
    callAs(person, Executors.callable(step));
  }

  long version(Person who, UUID id) throws Exception {
    return callAs(who, () -> questions.read(id)).question().version();
  }

  QuestionStatus status(Person who, UUID id) throws Exception {
    return callAs(who, () -> questions.read(id)).question().status();
  }

  void move(Person who, UUID id, QuestionStatus next) throws Exception {
    long version = version(who, id);
    as(who, () -> answering.move(id, version, next, "zo is het"));
  }

  /** A decision of a meeting asks the dashboard to hold something. */
  @Transactional
  public UUID decision(String region) {
    UUID id = UuidV7.next();
    UUID decision = UuidV7.next();
    String path = "/meetings/decisions/detail.xhtml?id=" + decision;
    LinkEnd from =
        new LinkEnd(region, "meetings", "decision", decision, "Pact: even on hold", path);
    links.ask(new Link(id, region, "HOLDS", from, "dashboard", "dataset"), "Het wacht even");
    return id;
  }

  /** The meeting takes it back. */
  @Transactional
  public void takeBack(UUID link, String said) {
    links.release(link, said);
  }

  @Transactional
  public List<?> ask(String sql, Object argument) {
    return em.createNativeQuery(sql).setParameter(1, argument).getResultList();
  }

  @Transactional
  public int change(String sql) {
    return em.createNativeQuery(sql).executeUpdate();
  }
}
