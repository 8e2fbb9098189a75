/** The model of resolutions and alignments, reading, finding of structure, and writing. */
module org.paralleltext.core {
  requires com.google.common;
  requires com.google.gson;
  requires com.ibm.icu;
  requires transitive java.xml;

  exports org.paralleltext.bitext;
  exports org.paralleltext.memory;
  exports org.paralleltext.read;
  exports org.paralleltext.resolution;
  exports org.paralleltext.segment;
  exports org.paralleltext.text;
  exports org.paralleltext.write;
}
