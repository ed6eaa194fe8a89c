/** JSON-stat 2.0 and its older versions, as Eurostat and others serve it. */
package nl.pactportal.dashboard.format.jsonstat;
