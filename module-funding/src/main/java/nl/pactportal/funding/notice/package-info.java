/** Mails about open work and about what changed, to who asked for them. */
package nl.pactportal.funding.notice;
