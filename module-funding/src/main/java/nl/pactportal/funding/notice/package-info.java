/** Mails about open work, answered questions and moved closing dates, to who asked for them. */
package nl.pactportal.funding.notice;
