/** What people typed or an address carried, made fit to work with. */
package nl.pactportal.platform.input;
