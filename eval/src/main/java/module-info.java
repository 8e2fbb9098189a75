/** Gold sets, measures, baselines and reports; resolutions rendered as extractions look. */
module org.paralleltext.eval {
  requires com.google.common;
  requires com.google.gson;
  requires com.ibm.icu;
  requires transitive org.paralleltext.core;

  exports org.paralleltext.eval;
  exports org.paralleltext.layout;
}
