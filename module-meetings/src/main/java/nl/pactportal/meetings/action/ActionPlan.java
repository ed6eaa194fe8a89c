package nl.pactportal.meetings.action;

import java.time.LocalDate;

/**
 * An action as a meeting agreed on it. Minutes often name no owner and no date: both stay empty
 * then and are shown as missing.
 *
 * @param owner who will do it, as said: "Accounthouder West"
 * @param ownerParty code of the owner's party, or null
 * @param dueSaid the date as said: "eind oktober"
 */
public record ActionPlan(
    String text, String owner, String ownerParty, LocalDate dueOn, String dueSaid) {}
