/**
 * Meetings of the Pact: the secretariat plans and records them, all partners read them. Features
 * need each other in one direction: agenda, meeting, then attendance, decision and action, then
 * minutes, which shows them together.
 */
package nl.pactportal.meetings;
