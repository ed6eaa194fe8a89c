package nl.pactportal.platform.error;

import java.util.List;

/**
 * A rule of the business said no. The exception handler shows the text of {@code key} (module
 * bundle, else platform bundle) at the field with id {@code field}, or above the page if that is
 * null. Unchecked, so that the transaction rolls back.
 */
public class BusinessException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String field;
  private final String key;
  private final transient List<Object> arguments;

  public BusinessException(String field, String key, Object... arguments) {
    super(key);
    this.field = field;
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** Somebody else changed the thing since this form was opened. */
  public static BusinessException stale() {
    return new BusinessException(null, "error.stale");
  }

  public String field() {
    return field;
  }

  public String key() {
    return key;
  }

  public Object[] arguments() {
    return arguments == null ? new Object[0] : arguments.toArray();
  }
}
