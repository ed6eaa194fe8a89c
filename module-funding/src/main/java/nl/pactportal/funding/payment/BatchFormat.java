package nl.pactportal.funding.payment;

/** Files a bank takes (ISO 20022, credit transfers in SEPA). */
public enum BatchFormat {
  PAIN_001_001_09("pain.001.001.09");

  private final String message;

  BatchFormat(String message) {
    this.message = message;
  }

  /** Name of the message in the standard. */
  public String message() {
    return message;
  }

  String namespace() {
    return "urn:iso:std:iso:20022:tech:xsd:" + message;
  }
}
