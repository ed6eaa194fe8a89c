package nl.pactportal.platform.money;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * Amounts as people type them: {@code 200.000}, {@code 200000,50} or {@code 200000.50}. What could
 * be read in two ways is refused rather than guessed.
 */
@FacesConverter("pact.money")
public class MoneyConverter implements Converter<Money> {
  private static final Locale DUTCH_LOCALE = Locale.forLanguageTag("nl-NL");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,13}([.,]\\d{1,2})?");
  private static final Pattern DUTCH = Pattern.compile("\\d{1,3}(\\.\\d{3}){1,4}(,\\d{1,2})?");

  @Override
  public Money getAsObject(FacesContext faces, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    Optional<Money> read = read(typed);
    if (read.isPresent()) {
      return read.get();
    }
    String text = text(faces.getViewRoot().getLocale());
    Object label = component.getAttributes().get("label");
    String named = label == null ? text : label + ": " + text;
    throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, named, text));
  }

  /** Empty if it is no amount, or could be more than one. */
  public static Optional<Money> read(String typed) {
    String amount = typed.replaceAll("[€\\s\\u00a0]", "");
    if (DUTCH.matcher(amount).matches()) {
      return Optional.of(Money.of(new BigDecimal(amount.replace(".", "").replace(',', '.'))));
    }
    return PLAIN.matcher(amount).matches()
        ? Optional.of(Money.of(new BigDecimal(amount.replace(',', '.'))))
        : Optional.empty();
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, Money money) {
    return money == null ? "" : String.format(DUTCH_LOCALE, "%,.2f", money.toEuro());
  }

  private static String text(Locale locale) {
    return ResourceBundle.getBundle("nl.pactportal.platform.messages", locale)
        .getString("error.money");
  }
}
