/**
 * Charts drawn by the server: the same ECharts as in the browser, run by GraalJS, gives SVG where
 * there is no script: no-script pages, embedded charts, PDF, PNG, mail.
 */
package nl.pactportal.dashboard.picture;
