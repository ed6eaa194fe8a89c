package nl.pactportal.meetings.invitation;

/** In which role somebody is asked; how RFC 5545 calls it. */
public enum InvitationRole {
  CHAIR("CHAIR"),
  REQUIRED("REQ-PARTICIPANT"),
  OPTIONAL("OPT-PARTICIPANT");

  private final String itip;

  InvitationRole(String itip) {
    this.itip = itip;
  }

  String itip() {
    return itip;
  }
}
