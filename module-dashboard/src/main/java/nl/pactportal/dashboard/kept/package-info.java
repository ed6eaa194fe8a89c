/** Parts of pages that were drawn before, kept until what they show changes. */
package nl.pactportal.dashboard.kept;
