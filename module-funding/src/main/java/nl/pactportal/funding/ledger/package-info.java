/** The books: double entry in cents, only ever added to. */
package nl.pactportal.funding.ledger;
