/** JMH benchmarks: {@code java -jar benchmarks/target/benchmarks.jar}. */
package org.paralleltext.benchmarks;
