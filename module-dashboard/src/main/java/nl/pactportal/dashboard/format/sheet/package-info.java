/** Plain tables of rows and columns, CSV or XLSX, as SBB, UWV and the regions make them. */
package nl.pactportal.dashboard.format.sheet;
