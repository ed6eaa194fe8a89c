package nl.pactportal.meetings.body;

import java.io.Serializable;
import java.util.UUID;

/** Where somebody with a mandate can be reached; for those who invite, never for a list. */
public record MandateContact(
    UUID mandateId, String holder, String subject, String email, Capacity capacity, UsualRole role)
    implements Serializable {}
