/**
 * Figures: what is read of them, per region and per table, and how period, status and number read.
 */
package nl.pactportal.dashboard.observation;
