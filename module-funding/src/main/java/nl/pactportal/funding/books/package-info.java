/** What the books say, per call and region, and whether the state says the same. */
package nl.pactportal.funding.books;
