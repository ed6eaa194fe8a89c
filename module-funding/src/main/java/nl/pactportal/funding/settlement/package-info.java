/** Obligations, accounts, determinations and recoveries on one page. */
package nl.pactportal.funding.settlement;
