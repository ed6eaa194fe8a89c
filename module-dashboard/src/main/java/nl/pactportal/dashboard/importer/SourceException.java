package nl.pactportal.dashboard.importer;

/** The source did not give a table that can be published. */
public class SourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final ImportFailure failure;

  /**
   * @param detail for whoever has to find out: address, line, code
   */
  public SourceException(ImportFailure failure, String detail) {
    super(detail);
    this.failure = failure;
  }

  public ImportFailure failure() {
    return failure;
  }
}
