package nl.pactportal.dashboard.picture;

/** A chart could not be drawn; its page has the table. */
final class PictureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PictureException(String message, Throwable cause) {
    super(message, cause);
  }
}
