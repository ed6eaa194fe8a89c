/** Starts PostgreSQL, Keycloak and Payara Micro as child processes and stops them in order. */
package nl.pactportal.launcher;
