package nl.pactportal.dashboard.api;

/** A filter of a request says what cannot be: the answer is 400, with the reason. */
public class FilterException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String parameter;

  FilterException(String parameter, String reason) {
    super(reason);
    this.parameter = parameter;
  }

  String parameter() {
    return parameter;
  }
}
