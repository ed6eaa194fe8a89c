/**
 * Charts of open data on other people's pages: a page for a frame without script or cookies,
 * oEmbed, a web component, and the list of sites that may show them.
 */
package nl.pactportal.dashboard.embed;
