package nl.pactportal.funding.application;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import nl.pactportal.funding.form.CostLine;
import nl.pactportal.funding.form.CostPlan;
import nl.pactportal.funding.form.FieldKind;
import nl.pactportal.funding.form.FormAnswers;
import nl.pactportal.funding.form.FormCheck;
import nl.pactportal.funding.form.FormSchema;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.money.MoneyConverter;

/** One field of a draft as the script of the page sends it while somebody types. */
record FieldText(FormSchema form, ApplicationContent content) {
  static final String TITLE = "title";
  static final String ACTIVITIES = "activities";
  static final String REQUESTED = "requested";
  static final String COSTS = "costs";
  private static final String ANSWER = FormCheck.input("");

  /** As it is stored; empty if it is not filled in. */
  String of(String key) {
    String text =
        switch (key) {
          case TITLE -> content.title();
          case ACTIVITIES -> content.activities();
          case REQUESTED -> content.requested() == null ? null : plain(content.requested());
          case COSTS -> content.costs().json();
          default -> content.answers().get(answer(key));
        };
    return text == null ? "" : text;
  }

  /**
   * @throws BusinessException if it is no field of this form, or an amount is no amount
   */
  ApplicationContent with(String key, String typed) {
    String title = key.equals(TITLE) ? typed : content.title();
    String activities = key.equals(ACTIVITIES) ? typed : content.activities();
    Money requested = key.equals(REQUESTED) ? money(key, typed) : content.requested();
    CostPlan costs = key.equals(COSTS) ? costs(typed) : content.costs();
    FormAnswers answers = content.answers();
    if (key.startsWith(ANSWER)) {
      Map<String, String> said = new HashMap<>(answers.values());
      said.put(answer(key), answerText(key, typed));
      answers = new FormAnswers(said);
    }
    return new ApplicationContent(title, activities, requested, answers, costs);
  }

  private String answerText(String key, String typed) {
    boolean amount = form.field(answer(key)).filter(f -> f.kind() == FieldKind.MONEY).isPresent();
    Money money = amount ? money(key, typed) : null;
    return amount ? (money == null ? null : plain(money)) : typed;
  }

  private String answer(String key) {
    String name = key.startsWith(ANSWER) ? key.substring(ANSWER.length()) : "";
    if (form.field(name).isEmpty()) {
      throw new BusinessException(null, "form.unknownField");
    }
    return name;
  }

  private static String plain(Money money) {
    return money.toEuro().toPlainString();
  }

  private static Money money(String key, String typed) {
    return typed.isBlank()
        ? null
        : MoneyConverter.read(typed).orElseThrow(() -> new BusinessException(key, "error.money"));
  }

  private static CostPlan costs(String typed) {
    try (JsonReader reader = JSON.createReader(new StringReader(typed))) {
      return new CostPlan(
          reader.readArray().getValuesAs(JsonObject.class).stream().map(FieldText::line).toList());
    } catch (JsonException | ClassCastException malformed) {
      throw new BusinessException(COSTS, "form.unknownField");
    }
  }

  private static CostLine line(JsonObject json) {
    return new CostLine(
        json.getString("description", ""),
        money(COSTS, json.getString("cost", "")),
        money(COSTS, json.getString("own", "")),
        money(COSTS, json.getString("other", "")));
  }
}
