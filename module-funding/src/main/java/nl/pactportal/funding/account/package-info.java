/**
 * Bank accounts of the regions: entered by one person, confirmed by another, used after a while.
 */
package nl.pactportal.funding.account;
