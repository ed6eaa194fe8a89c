/** The call (openstelling) and the envelope each region has in it. */
package nl.pactportal.funding.call;
