package org.paralleltext.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.paralleltext.bitext.Alignment;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.Explanation;
import org.paralleltext.bitext.Move;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.segment.Sentence;
import org.paralleltext.text.Span;

/**
 * One document on its way from segments that correspond down to their sentences, which correspond
 * inside the beads only. Not thread-safe.
 */
final class Descent implements Task {

  /** The beads of the segments, their spans counting sentences. */
  private final Alignment given;

  /** Those of the segments, their spans counting sentences. */
  private final List<Move> moves;

  private final List<Version> versions;
  private final Job job;

  Descent(ParallelText text, Level level) {
    versions = text.versions().stream().map(level::split).toList();
    List<int[]> starts = versions.stream().map(Descent::starts).toList();
    given =
        new Alignment(
            text.alignment().languages(),
            text.alignment().beads().stream()
                .map(bead -> new Bead(sentences(bead.spans(), starts), bead.confidence()))
                .toList());
    moves = text.moves().stream().map(move -> sentences(move, starts)).toList();
    job = new Job(versions, Walls.behind(given.beads()));
  }

  /** By segment: its first sentence; and behind the last, how many sentences there are. */
  private static int[] starts(Version version) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < version.segments().size(); i++) {
      if (((Sentence) version.segments().get(i)).ordinal() == 1) {
        starts.add(i);
      }
    }
    starts.add(version.segments().size());
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Move sentences(Move move, List<int[]> starts) {
    return new Move(
        sentences(move.first(), starts),
        sentences(move.second(), starts),
        move.confidence(),
        move.evidence());
  }

  private static List<Span> sentences(List<Span> segments, List<int[]> starts) {
    List<Span> spans = new ArrayList<>();
    for (int k = 0; k < starts.size(); k++) {
      Span span = segments.get(k);
      spans.add(new Span(starts.get(k)[span.start()], starts.get(k)[span.end()]));
    }
    return spans;
  }

  @Override
  public List<Version> versions() {
    return versions;
  }

  @Override
  public Job job() {
    return job;
  }

  /** What the job found. The inside of a bead is no surer than the bead. */
  @Override
  public ParallelText result() {
    ParallelText found = job.result(versions);
    Alignment within = within(found.alignment());
    List<Explanation> explanations = new ArrayList<>();
    for (int b = 0; b < found.explanations().size(); b++) {
      double before = confidence(found.alignment().beads().get(b));
      double after = confidence(within.beads().get(b));
      explanations.add(times(found.explanations().get(b), before == 0 ? 0 : after / before));
    }
    return new ParallelText(
        found.versions(),
        within,
        found.pairs().stream().map(this::within).toList(),
        explanations,
        moves);
  }

  private Alignment within(Alignment found) {
    List<Bead> around = given.project(found.languages()).beads();
    List<Bead> beads = new ArrayList<>();
    int next = 0;
    for (Bead bead : found.beads()) {
      while (!holds(around.get(next), bead)) {
        next++;
      }
      beads.add(times(bead, confidence(around.get(next))));
    }
    return new Alignment(found.languages(), beads);
  }

  /** Whether a bead that is not before another one lies in it. */
  private static boolean holds(Bead around, Bead bead) {
    for (int k = 0; k < bead.spans().size(); k++) {
      if (bead.spans().get(k).end() > around.spans().get(k).end()) {
        return false;
      }
    }
    return true;
  }

  private static Explanation times(Explanation explanation, double given) {
    Optional<Explanation.Alternative> alternative =
        explanation
            .alternative()
            .map(
                other -> new Explanation.Alternative(times(other.bead(), given), other.evidence()));
    return new Explanation(explanation.evidence(), alternative);
  }

  private static Bead times(Bead bead, double given) {
    return new Bead(bead.spans(), OptionalDouble.of(confidence(bead) * given));
  }

  private static double confidence(Bead bead) {
    return bead.confidence().orElse(1);
  }
}
