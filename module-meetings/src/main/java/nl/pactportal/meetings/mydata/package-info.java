/** What this module keeps about a person, given to that person (GDPR 15 and 20). */
package nl.pactportal.meetings.mydata;
