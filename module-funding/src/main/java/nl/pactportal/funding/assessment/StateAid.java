package nl.pactportal.funding.assessment;

/** What the check on state aid came to (articles 107 and 108 TFEU). */
public enum StateAid {
  /** No aid at all. */
  NONE,
  /** Small enough: Regulation (EU) 2023/2831. */
  DE_MINIMIS,
  /** Within the general block exemption regulation. */
  BLOCK_EXEMPTION,
  /** A service of general economic interest. */
  SGEI,
  /** Not allowed: it must be refused (Awb 4:35, third paragraph). */
  INCOMPATIBLE
}
