/** Takes tables from Statistics Netherlands (CBS OData v4): all of a table or nothing. */
package nl.pactportal.dashboard.importer;
