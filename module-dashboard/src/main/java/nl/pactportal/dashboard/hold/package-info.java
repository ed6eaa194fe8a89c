/** What a decision of the Pact has put on hold, and since when. */
package nl.pactportal.dashboard.hold;
