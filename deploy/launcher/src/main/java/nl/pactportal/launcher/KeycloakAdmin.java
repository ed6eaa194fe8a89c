package nl.pactportal.launcher;

/** The administrator of the local Keycloak, for tests that disable an account or change a role. */
public record KeycloakAdmin(String url, String user, String password) {

  @Override
  public String toString() {
    return "KeycloakAdmin[" + url + "]"; // never a password in a log
  }
}
