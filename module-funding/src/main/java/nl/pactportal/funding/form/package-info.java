/** What a call asks in its application form: versioned data, never code. */
package nl.pactportal.funding.form;
