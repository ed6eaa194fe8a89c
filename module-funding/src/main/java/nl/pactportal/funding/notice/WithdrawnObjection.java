package nl.pactportal.funding.notice;

import java.util.UUID;

/** An objection a region took back. */
record WithdrawnObjection(String regionCode, UUID id, String number) {}
