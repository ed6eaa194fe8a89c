/** What a region must account for, by when, and whether that is in force at all. */
package nl.pactportal.funding.obligation;
