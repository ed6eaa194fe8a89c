/**
 * Figures a region counts itself: read from a file, looked at by the region, masked, published. The
 * only feature that reads raw counts.
 */
package nl.pactportal.dashboard.upload;
