/** Choosing measure, breakdown, areas and periods; the address is the whole state. */
package nl.pactportal.dashboard.explore;
