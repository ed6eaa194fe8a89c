/** Calendars people follow by a secret address; what stands in one is for its module to say. */
package nl.pactportal.platform.calendar;
