/** Letters to the regions: versioned texts, filled in, kept as written, printed once. */
package nl.pactportal.funding.letter;
