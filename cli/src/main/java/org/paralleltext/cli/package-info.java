/** The command line: {@code align}, {@code inspect}, {@code eval}. Nothing imports it. */
package org.paralleltext.cli;
