/** SDMX: CSV 1.0 and 2.0, XML 2.1 generic and structure-specific, and the TSV of Eurostat. */
package nl.pactportal.dashboard.format.sdmx;
