package nl.pactportal.platform.error;

/** Unknown, of another region, or not for this user: the outside sees the same 404 each time. */
public class NotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotFoundException(String what) {
    super(what);
  }
}
