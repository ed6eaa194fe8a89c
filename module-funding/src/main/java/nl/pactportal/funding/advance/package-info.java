/** Advances (voorschotten) on a grant: one person prepares, another one releases. */
package nl.pactportal.funding.advance;
