/**
 * Figures that leave the portal as files: CSV, XLSX, ODS, JSON-stat, SDMX-CSV, SVG, PNG, PDF. Each
 * holds where it comes from and what its signs mean, and only what its reader may see.
 */
package nl.pactportal.dashboard.export;
