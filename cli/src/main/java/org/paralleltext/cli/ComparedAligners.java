package org.paralleltext.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paralleltext.align.Aligner;
import org.paralleltext.align.Resource;
import org.paralleltext.bitext.Alignment;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.eval.Baselines;
import org.paralleltext.eval.Claim;
import org.paralleltext.eval.DocumentPair;
import org.paralleltext.eval.Link;
import org.paralleltext.eval.MultiAligner;
import org.paralleltext.eval.MultiEvaluation;
import org.paralleltext.eval.MultiGoldSet;
import org.paralleltext.eval.PairAligner;
import org.paralleltext.eval.Significance;
import org.paralleltext.lexicon.ShippedLexicons;
import org.paralleltext.maligna.MalignaAligners;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;

/**
 * The aligners that an evaluation compares: ours first, then the baselines and mALIGNa. On a set of
 * gold, or a table in a folder, that words were learned from, ours does without those words.
 */
final class ComparedAligners {

  /** The baselines and mALIGNa's set-ups. */
  static final OtherAligners OTHERS =
      new OtherAligners(
          ImmutableMap.of(
              "position", Baselines::position,
              "gale-church", Baselines::galeChurch,
              "gale-church-estimated", Baselines::galeChurchEstimated,
              "maligna-poisson", MalignaAligners::poisson,
              "maligna-moore", MalignaAligners::moore));

  private ComparedAligners() {}

  /** Ours with its defaults. */
  static PairAligner ours() {
    return new Ours(Aligner.withDefaults());
  }

  /** Ours, to be measured on a set. */
  static PairAligner ours(String set) {
    return new Ours(notTaughtBy(set).build());
  }

  /** Ours at another temperature, to be measured on a set. */
  static PairAligner ours(double temperature, String set) {
    return new Ours(notTaughtBy(set).temperature(temperature).build());
  }

  /** Ours, to be measured on a set, without one of the resources that it draws on. */
  static PairAligner oursWithout(Resource resource, String set) {
    return new Ours(notTaughtBy(set).without(resource).build());
  }

  /** Without the words of the source that the set, or the folder of its table, is called by. */
  private static Aligner.Builder notTaughtBy(String set) {
    Aligner.Builder builder = Aligner.builder();
    String source = set.replaceFirst("/.*", "");
    return ShippedLexicons.sources().contains(source) ? builder.withoutSource(source) : builder;
  }

  /** All, to be measured on a set. */
  static List<PairAligner> all(String set) {
    return Stream.concat(Stream.of(ours(set)), OTHERS.all().stream()).toList();
  }

  private record Ours(Aligner aligner) implements PairAligner {

    @Override
    public String name() {
      return "paralleltext";
    }

    @Override
    public String configuration() {
      return aligner.configuration();
    }

    @Override
    public List<List<Claim>> align(List<DocumentPair> corpus) {
      List<List<Version>> documents =
          corpus.stream().map(pair -> List.of(pair.source(), pair.target())).toList();
      List<ParallelText> texts = aligner.alignAll(documents);
      List<List<Claim>> claims = new ArrayList<>();
      for (int d = 0; d < texts.size(); d++) {
        DocumentPair pair = corpus.get(d);
        Alignment alignment = texts.get(d).alignment();
        int source = alignment.indexOf(pair.source().language());
        int target = alignment.indexOf(pair.target().language());
        claims.add(Lists.transform(alignment.beads(), bead -> claim(bead, source, target)));
      }
      return claims;
    }
  }

  /** Ours on all languages at once, with its defaults. */
  static MultiAligner together() {
    Aligner aligner = Aligner.withDefaults();
    return corpus -> together(aligner, corpus);
  }

  /** Ours on all languages at once, at another temperature, to be measured on a set. */
  static MultiAligner together(double temperature, String set) {
    Aligner aligner = notTaughtBy(set).temperature(temperature).build();
    return corpus -> together(aligner, corpus);
  }

  /** Ours on all languages of a set at once, beside what it makes of every two. */
  static MultiEvaluation evaluateTogether(MultiGoldSet set) {
    Aligner aligner = notTaughtBy(set.name()).build();
    return new MultiEvaluation(
        set, corpus -> together(aligner, corpus), new Ours(aligner), Significance.DEFAULT);
  }

  private static List<MultiAligner.Answer> together(Aligner aligner, List<List<Version>> corpus) {
    List<MultiAligner.Answer> answers = new ArrayList<>();
    List<ParallelText> texts = aligner.alignAll(corpus);
    for (int d = 0; d < texts.size(); d++) {
      List<Language> order = corpus.get(d).stream().map(Version::language).toList();
      ParallelText text = texts.get(d);
      List<List<Claim>> pairs = new ArrayList<>();
      for (int x = 0; x < order.size(); x++) {
        for (int y = x + 1; y < order.size(); y++) {
          pairs.add(
              text.pair(order.get(x), order.get(y)).beads().stream()
                  .map(bead -> claim(bead, 0, 1))
                  .toList());
        }
      }
      answers.add(
          new MultiAligner.Answer(
              text.alignment().project(order).beads().stream()
                  .map(ComparedAligners::multiClaim)
                  .toList(),
              pairs));
    }
    return answers;
  }

  private static MultiAligner.MultiClaim multiClaim(Bead bead) {
    List<Set<Integer>> sides =
        bead.spans().stream().map(span -> Set.copyOf(positions(span))).toList();
    return new MultiAligner.MultiClaim(sides, bead.confidence());
  }

  private static Claim claim(Bead bead, int source, int target) {
    Link link = Link.of(positions(bead.spans().get(source)), positions(bead.spans().get(target)));
    return new Claim(link, bead.confidence(), 0);
  }

  private static List<Integer> positions(Span span) {
    return IntStream.range(span.start(), span.end()).boxed().toList();
  }
}
