/** Figures for programs: open data for everybody, the rest for who holds a token. */
package nl.pactportal.dashboard.api;
