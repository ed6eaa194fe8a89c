/**
 * Figures about young people without work or work placement, per region: where they come from
 * (source, importer), what they are (observation), how they are shown (chart, region).
 */
package nl.pactportal.dashboard;
