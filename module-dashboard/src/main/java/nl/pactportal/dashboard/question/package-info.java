/**
 * Register of information questions: who wants to know what, for which region, and by which source
 * it was answered.
 */
package nl.pactportal.dashboard.question;
