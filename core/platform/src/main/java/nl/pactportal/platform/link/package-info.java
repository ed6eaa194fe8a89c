/** Typed relations between things of modules; the table is platform.link. */
package nl.pactportal.platform.link;
