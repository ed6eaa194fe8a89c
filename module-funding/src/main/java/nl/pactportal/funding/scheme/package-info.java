/** Schemes and calls as people of the province make and change them, always two together. */
package nl.pactportal.funding.scheme;
