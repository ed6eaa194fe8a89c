package nl.pactportal.funding.form;

import java.util.List;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;

/** Whether answers fit the form: to be kept, and to be signed. */
public record FormCheck(FormSchema form, List<Theme> themes) {
  public static final int MOST_LINES = 100;
  private static final int LONGEST_LINE = 300;

  /** Id of the input of a field on the page. */
  public static String input(String key) {
    return "a_" + key;
  }

  /**
   * @throws BusinessException at the field whose answer cannot be kept
   */
  public void requireStorable(FormAnswers answers, CostPlan costs) {
    answers.values().forEach(this::requireAllowed);
    if (costs.lines().size() > MOST_LINES || !costs.empty() && !form.costs()) {
      throw new BusinessException("requested", "costs.tooMany", MOST_LINES);
    }
    costs.lines().forEach(FormCheck::requireSensible);
  }

  private void requireAllowed(String key, String answer) {
    FormField field =
        form.field(key).orElseThrow(() -> new BusinessException(null, "form.unknownField"));
    if (!field.allows(answer)) {
      throw new BusinessException(input(key), "form.answer.refused", field.longest());
    }
    if (field.kind() == FieldKind.THEMES) {
      FormAnswers.codes(answer).forEach(code -> requireSettled(key, code));
    }
  }

  private void requireSettled(String key, String code) {
    if (themes.stream().noneMatch(theme -> theme.code().equals(code) && theme.choosable())) {
      throw new BusinessException(input(key), "form.theme.open");
    }
  }

  private static void requireSensible(CostLine line) {
    boolean negative =
        line.cost().cents() < 0 || line.own().cents() < 0 || line.other().cents() < 0;
    if (negative || line.description().length() > LONGEST_LINE || line.asked().cents() < 0) {
      throw new BusinessException("requested", "costs.line", line.description());
    }
  }

  /**
   * @param repeated the region was refused before in this call
   * @throws BusinessException at the field that is still needed
   */
  public void requireComplete(
      FormAnswers answers, CostPlan costs, Money requested, boolean repeated) {
    form.fields()
        .filter(field -> field.needed().applies(answers, costs, repeated))
        .filter(field -> answers.get(field.key()) == null)
        .findFirst()
        .ifPresent(
            field -> {
              throw new BusinessException(input(field.key()), "form.answer.missing");
            });
    requireGround(answers);
    if (form.costs()) {
      requireSum(costs, requested);
    }
  }

  /** An undertaking that does something economic needs a ground for state aid. */
  private static void requireGround(FormAnswers answers) {
    boolean aid =
        "YES".equals(answers.get("undertaking")) && "YES".equals(answers.get("economicActivity"));
    if (aid && "NONE".equals(answers.get("aidGround"))) {
      throw new BusinessException(input("aidGround"), "form.aid.ground");
    }
  }

  private static void requireSum(CostPlan costs, Money requested) {
    if (costs.empty() || costs.lines().stream().anyMatch(line -> line.description().isEmpty())) {
      throw new BusinessException("requested", "costs.missing");
    }
    if (!costs.asked().equals(requested)) {
      throw new BusinessException("requested", "costs.sum", costs.asked().toEuro());
    }
  }
}
