/** A table of figures as read from whatever format: complete, in our words, not yet believed. */
package nl.pactportal.dashboard.table;
