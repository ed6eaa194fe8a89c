package nl.pactportal.funding.form;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The lines of a budget in one column: they are written and signed as one. */
@Converter(autoApply = true)
public class CostsColumn implements AttributeConverter<CostPlan, String> {
  @Override
  public String convertToDatabaseColumn(CostPlan costs) {
    return costs == null || costs.empty() ? null : costs.json();
  }

  @Override
  public CostPlan convertToEntityAttribute(String stored) {
    return stored == null ? CostPlan.NONE : CostPlan.read(stored);
  }
}
