package nl.pactportal.meetings.agenda;

/**
 * One item of an agenda as it is planned.
 *
 * @param owner who brings it in, as said; or null
 * @param withPrevious whether it is treated together with the item before it
 */
public record AgendaLine(String title, AgendaKind kind, String owner, boolean withPrevious) {}
