/** How a region accounts for a grant, and what the province makes of it. */
package nl.pactportal.funding.accountability;
