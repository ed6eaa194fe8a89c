/** Which measures of a table stand on the overview. */
package nl.pactportal.dashboard.headline;
