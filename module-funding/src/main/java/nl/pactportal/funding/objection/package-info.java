/** Objections of regions to decisions (Awb chapters 6 and 7). */
package nl.pactportal.funding.objection;
