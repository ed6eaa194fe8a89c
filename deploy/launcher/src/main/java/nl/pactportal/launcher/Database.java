package nl.pactportal.launcher;

/** How to reach the database: the owner migrates, the app role works. */
public record Database(
    String url, String ownerUser, String ownerPassword, String appUser, String appPassword) {

  @Override
  public String toString() {
    return "Database[" + url + "]"; // never a password in a log
  }
}
