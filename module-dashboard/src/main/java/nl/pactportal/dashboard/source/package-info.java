/** The catalogue: which tables of figures there are, of whom, and what was published of them. */
package nl.pactportal.dashboard.source;
