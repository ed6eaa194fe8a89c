package nl.pactportal.launcher;

/** Something the person at the keyboard can put right; the message is one sentence for them. */
public class StartException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StartException(String message) {
    super(message);
  }

  public StartException(String message, Throwable cause) {
    super(message, cause);
  }
}
