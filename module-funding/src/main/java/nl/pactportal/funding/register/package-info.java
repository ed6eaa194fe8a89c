/** What everybody may read of calls and grants, and how it gets there. */
package nl.pactportal.funding.register;
