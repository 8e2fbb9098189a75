/**
 * The aligner, its lexicons, which files belong together, and quality control of translations. What
 * it scores by, what it anchors, and how it searches stays inside.
 */
module org.paralleltext.align {
  requires com.google.common;
  requires com.ibm.icu;
  requires org.apache.opennlp.tools;
  requires transitive org.paralleltext.core;

  exports org.paralleltext.align;
  exports org.paralleltext.check;
  exports org.paralleltext.group;
  exports org.paralleltext.lexicon;
  exports org.paralleltext.lineage;
}
