/** Last days for one's own calendar: as a file, or followed by link. */
package nl.pactportal.funding.deadline;
