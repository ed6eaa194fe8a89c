/**
 * Meetings of the Pact, from planning to published minutes: the secretariat plans and records them,
 * all partners read them, and what is published everybody reads. Features need each other in one
 * direction; README.md has the order.
 */
package nl.pactportal.meetings;
