package nl.pactportal.platform.permission;

import nl.pactportal.platform.error.NotFoundException;

/** The role lacks the permission. A 404 like any other: what exists is not told either. */
public class NotPermittedException extends NotFoundException {
  private static final long serialVersionUID = 1L;

  public NotPermittedException(Permission permission) {
    super("not permitted: " + permission.name());
  }
}
