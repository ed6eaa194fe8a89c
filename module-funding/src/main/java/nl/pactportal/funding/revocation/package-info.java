/**
 * Taking back what was granted or determined, to the disadvantage of the region (Awb 4:48 to 4:50).
 */
package nl.pactportal.funding.revocation;
