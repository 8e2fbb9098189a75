package org.paralleltext.eval;

import java.util.List;
import java.util.function.Function;

/** An aligner under evaluation, ours or another: from the documents of a corpus to their beads. */
public interface PairAligner {

  /** Its name in tables: {@code Gale-Church}. */
  String name();

  /**
   * Aligns all documents of a corpus, so that what it learns from one may serve the others.
   *
   * @return the beads of each document, in the order of the documents
   */
  List<List<Link>> align(List<DocumentPair> corpus);

  /** An aligner that takes each document by itself. */
  static PairAligner ofDocuments(String name, Function<DocumentPair, List<Link>> aligner) {
    return new PairAligner() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public List<List<Link>> align(List<DocumentPair> corpus) {
        return corpus.stream().map(aligner).toList();
      }
    };
  }
}
