package nl.pactportal.funding.letter;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.pactportal.funding.term.Terms;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.time.ClockProducer;

/**
 * Writes letters, in the transaction of the decision they tell of: both happen or neither. The use
 * case has asked for the permission; the file is printed later, from what is written here.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Letters {
  @Inject LetterRepository letters;
  @Inject Terms terms;
  @Inject Parties parties;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** Made known today. */
  public UUID send(LetterContent content) {
    return send(content, today());
  }

  /**
   * @param on the region sees it from this day on; until then it is the province's own paper
   * @return the id, for {@code /funding/letters/<id>}
   * @throws IllegalArgumentException if the text names a fact that is not given
   */
  public UUID send(LetterContent content, LocalDate on) {
    LetterTemplate template = letters.template(content.kind().name(), on);
    UUID id = UuidV7.next();
    String number = letters.nextNumber(on.getYear());
    LocalDate lastDay =
        template.getRemedy() == Remedy.NONE ? null : terms.of("OBJECTION", on).lastDay();
    Map<String, String> facts = facts(content, number, on, lastDay);
    String title = LetterText.fillPlain(template.getTitle(), facts);
    letters.add(
        new SentLetter(id, number, content)
            .written(template, title, json(facts), page(template, title, facts, on))
            .madeKnown(on, lastDay)
            .by(user.person(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    return id;
  }

  /** Whether one of that kind was written about that thing. */
  public boolean sent(LetterKind kind, UUID objectId) {
    return letters.ofObject(objectId, Set.of(kind)).isPresent();
  }

  private Map<String, String> facts(
      LetterContent content, String number, LocalDate on, LocalDate lastDay) {
    Map<String, String> facts = new TreeMap<>(content.facts());
    facts.put("number", number);
    facts.put("region", parties.name(content.regionCode()));
    facts.put("madeKnownOn", Dutch.day(on));
    facts.put("decidedBy", user.person().name());
    if (lastDay != null) {
      facts.put("lastDay", Dutch.day(lastDay));
    }
    return facts;
  }

  private String page(
      LetterTemplate template, String title, Map<String, String> facts, LocalDate on) {
    Remedy remedy = template.getRemedy();
    return LetterPage.of(
        facts.get("number"),
        title,
        LetterText.fill("Arbeidsmarktregio {region}<br/>{madeKnownOn}<br/>Brief {number}", facts),
        LetterText.fill(template.getBody(), facts),
        remedy == Remedy.NONE ? "" : part(remedy.clause(), facts, on),
        part(signature(), facts, on));
  }

  /** Nobody signs what follows from the law by itself. */
  private String signature() {
    return user.person().isSystem() ? "SYSTEM_SIGNATURE" : "SIGNATURE";
  }

  private String part(String kind, Map<String, String> facts, LocalDate on) {
    return LetterText.fill(letters.template(kind, on).getBody(), facts);
  }

  private static String json(Map<String, String> facts) {
    JsonObjectBuilder json = JSON.createObjectBuilder();
    facts.forEach(json::add);
    return json.build().toString();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ClockProducer.ZONE));
  }
}
