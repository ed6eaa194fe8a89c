/**
 * Readers of the formats figures come in: each turns a file into a table of the one shape the rest
 * knows, in one pass after another, so that memory does not grow with the number of cells.
 */
package nl.pactportal.dashboard.format;
