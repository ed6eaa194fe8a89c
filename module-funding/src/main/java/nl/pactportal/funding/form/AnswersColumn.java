package nl.pactportal.funding.form;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Answers in one column: each form asks other things. */
@Converter(autoApply = true)
public class AnswersColumn implements AttributeConverter<FormAnswers, String> {
  @Override
  public String convertToDatabaseColumn(FormAnswers answers) {
    return answers == null || answers.empty() ? null : answers.json();
  }

  @Override
  public FormAnswers convertToEntityAttribute(String stored) {
    return stored == null ? FormAnswers.NONE : FormAnswers.read(stored);
  }
}
