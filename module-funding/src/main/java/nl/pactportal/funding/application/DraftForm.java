package nl.pactportal.funding.application;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pactportal.funding.form.CostPlan;
import nl.pactportal.funding.form.FieldKind;
import nl.pactportal.funding.form.FormAnswers;
import nl.pactportal.funding.form.FormField;
import nl.pactportal.funding.form.FormSchema;
import nl.pactportal.platform.money.Money;

/** An application while it is filled in: what a browser sends, and nothing else. */
public class DraftForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final FormSchema schema;
  private final Map<String, Object> answers = new HashMap<>();
  private final List<CostForm> costs = new ArrayList<>();
  private List<String> themes = List.of();
  private String title;
  private String activities;
  private Money requested;

  DraftForm(FormSchema schema) {
    this.schema = schema;
    if (schema.costs()) {
      addCost();
    }
  }

  void fill(ApplicationContent content) {
    title = content.title();
    activities = content.activities();
    requested = content.requested();
    answers.clear();
    schema.fields().forEach(field -> fill(field, content.answers().get(field.key())));
    costs.clear();
    content.costs().lines().forEach(line -> costs.add(CostForm.of(line)));
    if (schema.costs() && costs.isEmpty()) {
      addCost();
    }
  }

  private void fill(FormField field, String answer) {
    if (field.kind() == FieldKind.THEMES) {
      themes = FormAnswers.codes(answer);
    } else if (answer != null) {
      answers.put(field.key(), field.kind() == FieldKind.MONEY ? money(answer) : answer);
    }
  }

  private static Money money(String answer) {
    return Money.of(new java.math.BigDecimal(answer));
  }

  ApplicationContent content() {
    Map<String, String> said = new HashMap<>();
    schema.fields().forEach(field -> said.put(field.key(), said(field)));
    return new ApplicationContent(
        title,
        activities,
        requested,
        new FormAnswers(said),
        new CostPlan(costs.stream().map(CostForm::line).collect(Collectors.toList())));
  }

  private String said(FormField field) {
    Object answer = answers.get(field.key());
    if (field.kind() == FieldKind.THEMES) {
      return FormAnswers.codes(themes);
    }
    return answer instanceof Money money
        ? money.toEuro().toPlainString()
        : answer == null ? null : answer.toString();
  }

  void addCost() {
    costs.add(new CostForm());
  }

  public Map<String, Object> getAnswers() {
    return answers;
  }

  public List<CostForm> getCosts() {
    return costs;
  }

  public String[] getThemes() {
    return themes.toArray(String[]::new);
  }

  public void setThemes(String[] themes) {
    this.themes = themes == null ? List.of() : List.of(themes);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getActivities() {
    return activities;
  }

  public void setActivities(String activities) {
    this.activities = activities;
  }

  public Money getRequested() {
    return requested;
  }

  public void setRequested(Money requested) {
    this.requested = requested;
  }
}
