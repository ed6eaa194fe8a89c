/** Terms of law: when is the last day, and why. */
package nl.pactportal.funding.term;
