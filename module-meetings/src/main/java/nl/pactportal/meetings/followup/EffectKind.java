package nl.pactportal.meetings.followup;

import java.util.List;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.link.LinkRow;

/** What a decision asks of another module. Meetings never do it themselves. */
public enum EffectKind {
  MOVES_DEADLINE("funding", "call", Role.PROVINCE_INTAKE, Role.PROVINCE_ASSESSOR),
  NOT_IN_FORCE("funding", "obligation", Role.PROVINCE_INTAKE, Role.PROVINCE_ASSESSOR),
  HOLDS("dashboard", "dataset", Role.PROVINCE_ASSESSOR);

  private final String module;
  private final String type;
  private final List<Role> askedRoles;

  EffectKind(String module, String type, Role... askedRoles) {
    this.module = module;
    this.type = type;
    this.askedRoles = List.of(askedRoles);
  }

  /** Whether it goes on until it is taken back. */
  static boolean lasts(LinkRow link) {
    return HOLDS.name().equals(link.kind());
  }

  /** Whether the secretariat can take it back now. */
  static boolean isRetractable(LinkRow link) {
    return link.asked() || (lasts(link) && link.standing());
  }

  String module() {
    return module;
  }

  String type() {
    return type;
  }

  /** Who there prepares it. */
  List<Role> askedRoles() {
    return askedRoles;
  }

  /** Where they do so. */
  String path(Object link) {
    return "/" + module + "/decisions/detail.xhtml?id=" + link;
  }
}
