/** The decision of the province: granted, granted in part, or refused. */
package nl.pactportal.funding.grant;
