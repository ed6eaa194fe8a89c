/** Notes on figures, each for those it is meant for. */
package nl.pactportal.dashboard.annotation;
