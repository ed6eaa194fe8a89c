package nl.pactportal.funding.notice;

import java.util.UUID;
import nl.pactportal.platform.identity.Role;

/** Open work nobody was told of by mail. */
record OpenedWork(
    String regionCode,
    UUID id,
    Role role,
    String titleNl,
    String titleEn,
    String path,
    String except) {}
