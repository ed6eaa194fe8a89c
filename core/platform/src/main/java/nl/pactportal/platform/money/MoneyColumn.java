package nl.pactportal.platform.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores money as {@code bigint} cents: under row-level security only such a column is indexed. */
@Converter(autoApply = true)
public class MoneyColumn implements AttributeConverter<Money, Long> {
  @Override
  public Long convertToDatabaseColumn(Money money) {
    return money == null ? null : money.cents();
  }

  @Override
  public Money convertToEntityAttribute(Long cents) {
    return cents == null ? null : new Money(cents);
  }
}
