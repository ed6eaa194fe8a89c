/** Areas of a yearly classification: codes, names and outlines come and go with the years. */
package nl.pactportal.dashboard.area;
