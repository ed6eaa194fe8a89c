/** What the portal keeps about a person, given to that person (GDPR 15 and 20). */
package nl.pactportal.platform.mydata;
