/** From received to advised: completeness, assessment, advice. */
package nl.pactportal.funding.assessment;
