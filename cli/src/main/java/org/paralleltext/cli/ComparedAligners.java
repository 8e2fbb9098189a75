package org.paralleltext.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.paralleltext.align.Aligner;
import org.paralleltext.bitext.Alignment;
import org.paralleltext.bitext.Bead;
import org.paralleltext.eval.Baselines;
import org.paralleltext.eval.DocumentPair;
import org.paralleltext.eval.Link;
import org.paralleltext.eval.PairAligner;
import org.paralleltext.maligna.MalignaAligners;
import org.paralleltext.text.Span;

/** The aligners that an evaluation compares: ours first, then the baselines and mALIGNa. */
final class ComparedAligners {

  private ComparedAligners() {}

  static List<PairAligner> all() {
    List<PairAligner> all = new ArrayList<>();
    all.add(
        PairAligner.ofDocuments(
            "paralleltext", Aligner.withDefaults().configuration(), ComparedAligners::align));
    all.addAll(Baselines.all());
    all.addAll(MalignaAligners.all());
    return all;
  }

  private static List<Link> align(DocumentPair pair) {
    Alignment alignment =
        Aligner.withDefaults()
            .align(List.of(pair.source(), pair.target()))
            .alignment()
            .project(List.of(pair.source().language(), pair.target().language()));
    return alignment.beads().stream().map(ComparedAligners::link).toList();
  }

  private static Link link(Bead bead) {
    return Link.of(positions(bead.spans().get(0)), positions(bead.spans().get(1)));
  }

  private static List<Integer> positions(Span span) {
    return IntStream.range(span.start(), span.end()).boxed().toList();
  }
}
