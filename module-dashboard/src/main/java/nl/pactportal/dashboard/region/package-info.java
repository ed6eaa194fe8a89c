/** The figures of a region: for people as a page, for programs as JSON. */
package nl.pactportal.dashboard.region;
