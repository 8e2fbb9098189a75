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
  List<List<Claim>> align(List<DocumentPair> corpus);

  /**
   * Whatever its beads depend on besides the texts: version, parameters. Equal configurations give
   * equal beads.
   */
  default String configuration() {
    return "";
  }

  /** Whether it works while it is asked, so that its time means something. */
  default boolean isTimed() {
    return true;
  }

  /** An aligner that takes each document by itself. */
  static PairAligner ofDocuments(
      String name, String configuration, Function<DocumentPair, List<Link>> aligner) {
    return new PairAligner() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public String configuration() {
        return configuration;
      }

      @Override
      public List<List<Claim>> align(List<DocumentPair> corpus) {
        return corpus.stream()
            .map(pair -> aligner.apply(pair).stream().map(Claim::of).toList())
            .toList();
      }
    };
  }
}
