/** One definition per chart, an Apache ECharts option; whoever draws it adds nothing of his own. */
package nl.pactportal.dashboard.chart;
