package nl.pactportal.funding.application;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.pactportal.funding.form.CostPlan;
import nl.pactportal.funding.form.FormAnswers;
import nl.pactportal.funding.form.FormCheck;
import nl.pactportal.funding.form.FormSchema;
import nl.pactportal.platform.money.Money;
import org.omnifaces.util.Faces;

/**
 * What a field began from. The script of the page saves while one types and then says what it saved
 * last, next to the field; where it said nothing, the page began from what was loaded.
 */
final class SentBase {
  private static final String PREFIX = "base.";

  private SentBase() {}

  static ApplicationContent of(ApplicationContent loaded, FormSchema form) {
    return of(loaded, form, key -> Faces.getRequestParameter(PREFIX + key));
  }

  static ApplicationContent of(
      ApplicationContent loaded, FormSchema form, UnaryOperator<String> sent) {
    Map<String, String> answers = new HashMap<>();
    form.fields()
        .map(field -> field.key())
        .forEach(
            key ->
                answers.put(key, or(sent.apply(FormCheck.input(key)), loaded.answers().get(key))));
    return new ApplicationContent(
        or(sent.apply(FieldText.TITLE), loaded.title()),
        or(sent.apply(FieldText.ACTIVITIES), loaded.activities()),
        money(sent.apply(FieldText.REQUESTED), loaded.requested()),
        new FormAnswers(answers),
        costs(sent.apply(FieldText.COSTS), loaded.costs()));
  }

  private static String or(String sent, String loaded) {
    return sent == null ? loaded : sent;
  }

  private static CostPlan costs(String sent, CostPlan loaded) {
    try {
      return sent == null ? loaded : CostPlan.read(sent);
    } catch (RuntimeException malformed) {
      return loaded; // nothing the script of the page makes
    }
  }

  private static Money money(String sent, Money loaded) {
    if (sent == null || !sent.matches("\\d{0,13}(\\.\\d{2})?")) {
      return loaded;
    }
    return sent.isEmpty() ? null : Money.of(new BigDecimal(sent));
  }
}
