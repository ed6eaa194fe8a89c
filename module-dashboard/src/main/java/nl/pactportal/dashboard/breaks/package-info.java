/** Where a series was measured differently from before: noted by people, obeyed by every figure. */
package nl.pactportal.dashboard.breaks;
