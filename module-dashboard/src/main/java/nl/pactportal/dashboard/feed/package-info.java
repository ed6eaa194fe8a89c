/** Takes in tables of any format: from an address, or from a file somebody uploads. */
package nl.pactportal.dashboard.feed;
