/** Files that leave the portal: PDF to keep, CSV and XLSX to calculate with, XML to exchange. */
package nl.pactportal.platform.export;
