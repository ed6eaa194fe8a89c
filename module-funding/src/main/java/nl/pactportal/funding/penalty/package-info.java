/** What a late decision costs the province (Awb 4:17). */
package nl.pactportal.funding.penalty;
