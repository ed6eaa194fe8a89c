/**
 * Subsidies of the Pact: a call with an envelope per region, an application that a region drafts
 * and signs, the grant of the province, and the advances paid on it. See README.md.
 */
package nl.pactportal.funding;
