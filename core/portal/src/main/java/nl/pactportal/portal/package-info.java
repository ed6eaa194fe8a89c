/** Home, profile and audit pages of the portal; everything else is a module of its own. */
package nl.pactportal.portal;
