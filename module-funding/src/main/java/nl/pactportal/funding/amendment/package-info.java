/**
 * Changes of a grant: asked for by the region, decided by the province, kept version by version.
 */
package nl.pactportal.funding.amendment;
