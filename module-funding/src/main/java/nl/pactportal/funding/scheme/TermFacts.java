package nl.pactportal.funding.scheme;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.pactportal.funding.call.Basis;
import nl.pactportal.funding.call.Budget;
import nl.pactportal.funding.call.CallTerms;
import nl.pactportal.funding.call.Distribution;
import nl.pactportal.funding.call.Period;
import nl.pactportal.funding.call.PotKind;
import nl.pactportal.funding.call.RankMoment;
import nl.pactportal.funding.call.Rules;
import nl.pactportal.funding.call.Share;
import nl.pactportal.funding.call.Title42;
import nl.pactportal.platform.money.Money;

/**
 * The terms of a call as names and values: kept with each change, so that anybody can read later
 * what was changed into what. Amounts are cents, moments are of UTC.
 */
final class TermFacts {
  private static final String SHARE = "share.";
  private static final String CLOSING = "closing.";
  private static final String SAID = "closingSaid.";

  private static final List<String> ORDER =
      List.of(
          "title",
          "summary",
          "legalGround",
          "title42",
          "title42Reason",
          "publicationReference",
          "publishedOn",
          "kind",
          "ceiling",
          "share",
          "distribution",
          "rankMoment",
          "arrangement",
          "advance",
          "decisionRule",
          "formVersion",
          "guideVersion",
          "opensAt",
          "closesAt",
          "closing",
          "closingSaid");

  private final Map<String, String> values = new LinkedHashMap<>();

  private TermFacts() {}

  static Map<String, String> of(CallTerms terms) {
    TermFacts facts = new TermFacts();
    facts.put(terms.basis());
    facts.put(terms.budget());
    facts.put(terms.rules());
    facts.put(terms.period());
    terms.budget().shares().forEach(facts::putClosing);
    return facts.values;
  }

  static String text(Map<String, String> facts) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    facts.forEach(object::add);
    return object.build().toString();
  }

  static Map<String, String> of(String text) {
    try (var reader = JSON.createReader(new StringReader(text))) {
      JsonObject object = reader.readObject();
      Map<String, String> facts = new LinkedHashMap<>();
      object.keySet().forEach(name -> facts.put(name, object.getString(name)));
      return facts;
    }
  }

  static CallTerms terms(Map<String, String> values) {
    TermFacts facts = new TermFacts();
    facts.values.putAll(values);
    return new CallTerms(facts.basis(), facts.rules(), facts.period(), facts.budget());
  }

  /** Where people look for it; those of regions stay together. */
  static int place(String name) {
    return ORDER.indexOf(name.replaceFirst("\\..*", ""));
  }

  private void put(String name, Object value) {
    if (value != null) {
      values.put(name, value instanceof Money money ? "" + money.cents() : value.toString());
    }
  }

  private void put(Basis basis) {
    put("title", basis.title());
    put("summary", basis.summary());
    put("legalGround", basis.legalGround());
    put("title42", basis.title42());
    put("title42Reason", basis.title42Reason());
    put("publicationReference", basis.publicationReference());
    put("publishedOn", basis.publishedOn());
  }

  private void put(Budget budget) {
    put("kind", budget.kind());
    put("ceiling", budget.ceiling());
    budget.shares().forEach((region, share) -> put(SHARE + region, share.ceiling()));
  }

  private void put(Rules rules) {
    put("distribution", rules.distribution());
    put("rankMoment", rules.rankMoment());
    put("arrangement", rules.arrangement());
    put("advance", rules.advancePermille());
    put("decisionRule", rules.decisionRule());
    put("formVersion", rules.formVersion());
    put("guideVersion", rules.guideVersion());
  }

  private void put(Period period) {
    put("opensAt", period.opensAt());
    put("closesAt", period.closesAt());
    put("closingSaid", period.closingSaid());
  }

  private void putClosing(String region, Share share) {
    put(CLOSING + region, share.closesAt());
    put(SAID + region, share.closingSaid());
  }

  private <T> T get(String name, Function<String, T> reading) {
    String value = values.get(name);
    return value == null ? null : reading.apply(value);
  }

  private static Money money(String cents) {
    return new Money(Long.parseLong(cents));
  }

  private Basis basis() {
    return new Basis(
        values.get("title"),
        values.get("summary"),
        values.get("legalGround"),
        get("title42", Title42::valueOf),
        values.get("title42Reason"),
        values.get("publicationReference"),
        get("publishedOn", LocalDate::parse));
  }

  private Rules rules() {
    return new Rules(
        get("distribution", Distribution::valueOf),
        get("rankMoment", RankMoment::valueOf),
        get("arrangement", Integer::valueOf),
        get("advance", Integer::valueOf),
        values.get("decisionRule"),
        get("formVersion", Integer::valueOf),
        get("guideVersion", Integer::valueOf));
  }

  private Period period() {
    return new Period(
        get("opensAt", Instant::parse), get("closesAt", Instant::parse), values.get("closingSaid"));
  }

  private Budget budget() {
    SortedMap<String, Share> shares = new TreeMap<>();
    for (String name : values.keySet()) {
      if (name.startsWith(SHARE)) {
        shares.put(name.substring(SHARE.length()), share(name.substring(SHARE.length())));
      }
    }
    return new Budget(get("kind", PotKind::valueOf), get("ceiling", TermFacts::money), shares);
  }

  private Share share(String region) {
    return new Share(
        get(SHARE + region, TermFacts::money),
        get(CLOSING + region, Instant::parse),
        values.get(SAID + region));
  }
}
