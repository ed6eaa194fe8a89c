package nl.pactportal.funding.form;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The amounts of the lines in one column: they are decided as one. */
@Converter(autoApply = true)
public class LinesColumn implements AttributeConverter<LinePlan, String> {
  @Override
  public String convertToDatabaseColumn(LinePlan plan) {
    return plan == null || plan.empty() ? null : plan.json();
  }

  @Override
  public LinePlan convertToEntityAttribute(String stored) {
    return stored == null ? LinePlan.NONE : LinePlan.read(stored);
  }
}
