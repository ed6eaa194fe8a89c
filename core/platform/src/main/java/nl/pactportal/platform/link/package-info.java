/**
 * Typed relations between things of modules; the table is platform.link. Whoever reads a link may
 * read what is at both its ends.
 */
package nl.pactportal.platform.link;
