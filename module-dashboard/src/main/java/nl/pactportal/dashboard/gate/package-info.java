/**
 * The quality gate: compares a table that came in with the release in force, by limits that are
 * rows of the database. What does not pass is kept apart until somebody has looked at it.
 */
package nl.pactportal.dashboard.gate;
