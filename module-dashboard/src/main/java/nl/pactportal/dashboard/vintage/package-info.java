/** The releases of a table through time: why, when, and what each said of the same period. */
package nl.pactportal.dashboard.vintage;
