package org.paralleltext.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.paralleltext.align.Aligner;
import org.paralleltext.bitext.Alignment;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.eval.Baselines;
import org.paralleltext.eval.Claim;
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
    all.add(new Ours());
    all.addAll(Baselines.all());
    all.addAll(MalignaAligners.all());
    return all;
  }

  private static final class Ours implements PairAligner {

    @Override
    public String name() {
      return "paralleltext";
    }

    @Override
    public String configuration() {
      return Aligner.withDefaults().configuration();
    }

    @Override
    public List<List<Claim>> align(List<DocumentPair> corpus) {
      List<List<Version>> documents =
          corpus.stream().map(pair -> List.of(pair.source(), pair.target())).toList();
      List<ParallelText> texts = Aligner.withDefaults().alignAll(documents);
      List<List<Claim>> claims = new ArrayList<>();
      for (int d = 0; d < texts.size(); d++) {
        DocumentPair pair = corpus.get(d);
        Alignment alignment =
            texts
                .get(d)
                .alignment()
                .project(List.of(pair.source().language(), pair.target().language()));
        claims.add(alignment.beads().stream().map(bead -> Claim.of(link(bead))).toList());
      }
      return claims;
    }
  }

  private static Link link(Bead bead) {
    return Link.of(positions(bead.spans().get(0)), positions(bead.spans().get(1)));
  }

  private static List<Integer> positions(Span span) {
    return IntStream.range(span.start(), span.end()).boxed().toList();
  }
}
