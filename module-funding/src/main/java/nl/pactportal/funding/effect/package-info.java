/** What decisions of the Pact mean for calls: proposed by one, carried out by another. */
package nl.pactportal.funding.effect;
