package org.paralleltext.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.paralleltext.align.Aligner;
import org.paralleltext.align.MoveOdds;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.Move;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.eval.ConfidenceScore;
import org.paralleltext.eval.ConfidenceScore.Judged;
import org.paralleltext.eval.Counterparts;
import org.paralleltext.eval.Disturbance;
import org.paralleltext.eval.Disturbance.Form;
import org.paralleltext.eval.Logistic;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.text.Language;
import org.paralleltext.text.Quantity;

/**
 * How far moves can be believed, and how many are found: resolutions, three languages of each and
 * two of them, to which something happened. What corresponds is what did before, so this is silver.
 */
final class MoveTrial {

  /** So many languages of a resolution are aligned together. */
  private static final int TOGETHER = 3;

  /** Documents with fewer paragraphs have no places to move to. */
  private static final int SHORTEST = 8;

  /**
   * What became of some documents.
   *
   * @param examples the moves that were found
   * @param judged the same, by their confidences
   * @param torn how many beads were torn apart by what moved
   * @param joined how many of them are in a move that is sure
   */
  private record Found(
      List<Logistic.Example> examples, List<Judged> judged, long torn, long joined) {

    static Found joined(Collection<Found> all) {
      return new Found(
          all.stream().flatMap(one -> one.examples().stream()).toList(),
          all.stream().flatMap(one -> one.judged().stream()).toList(),
          all.stream().mapToLong(Found::torn).sum(),
          all.stream().mapToLong(Found::joined).sum());
    }
  }

  private static final long SEED = 1;

  /** The words that come with the library from such resolutions are left out. */
  private static final String SOURCE = "sc";

  private MoveTrial() {}

  /**
   * Disturbs and aligns, all documents together.
   *
   * @param resolutions those with a symbol count
   * @return what was found, in words; nothing if nothing was
   */
  static Optional<String> of(List<Resolution> resolutions) {
    List<List<Version>> groups = groups(resolutions);
    SplittableRandom random = new SplittableRandom(SEED);
    List<List<Version>> some =
        groups.stream().map(versions -> drawn(versions, TOGETHER, random)).toList();
    List<List<Version>> two = some.stream().map(versions -> drawn(versions, 2, random)).toList();
    List<Found> all = new ArrayList<>();
    all.addAll(found(some, List.of(Form.NUMBERED, Form.RENUMBERED), random));
    all.addAll(found(two, List.of(Form.LINES), random));
    return words(Found.joined(all));
  }

  /** The versions of each document that is long enough, one a language. */
  private static List<List<Version>> groups(List<Resolution> resolutions) {
    Map<String, Map<Language, Version>> documents = new TreeMap<>();
    for (Resolution resolution : resolutions) {
      if (resolution.symbol().isPresent() && resolution.paragraphs().size() >= SHORTEST) {
        documents
            .computeIfAbsent(resolution.symbol().get().formal(), any -> new TreeMap<>())
            .put(resolution.language(), Version.of(resolution));
      }
    }
    return documents.values().stream()
        .filter(versions -> versions.size() > 1)
        .map(versions -> List.copyOf(versions.values()))
        .toList();
  }

  private static List<Version> drawn(List<Version> versions, int size, SplittableRandom random) {
    List<Version> left = new ArrayList<>(versions);
    while (left.size() > size) {
      left.remove(random.nextInt(left.size()));
    }
    return left;
  }

  private static Optional<String> words(Found found) {
    return ConfidenceScore.ofAny(found.judged())
        .map(
            score ->
                score.words("move that came into question", "moves that came into question")
                    + String.format(
                        Locale.ROOT,
                        "Of %,d %s that a move tore apart, %.1f %% are in one of %s or more.\n",
                        found.torn(),
                        Quantity.noun(found.torn(), "bead"),
                        100.0 * found.joined() / Math.max(1, found.torn()),
                        Aligner.SURE_MOVE)
                    + "Weights: "
                    + Logistic.fit(found.examples()).words()
                    + ".\n");
  }

  /** What becomes of a corpus by each disturbance. */
  private static List<Found> found(
      List<List<Version>> corpus, List<Form> forms, SplittableRandom random) {
    List<ParallelText> before = Aligner.withDefaults().alignAll(corpus);
    Aligner aligner = Aligner.builder().withoutSource(SOURCE).crossing(0).build();
    List<Found> all = new ArrayList<>();
    for (Disturbance what : Disturbance.values()) {
      List<Disturbance.Outcome> outcomes = new ArrayList<>();
      for (ParallelText text : before) {
        Form form = forms.get(random.nextInt(forms.size()));
        outcomes.add(what.in(text.versions(), form, random));
      }
      List<ParallelText> after =
          aligner.alignAll(outcomes.stream().map(Disturbance.Outcome::versions).toList());
      for (int d = 0; d < after.size(); d++) {
        all.add(found(after.get(d), new Counterparts(before.get(d), outcomes.get(d))));
      }
    }
    return all;
  }

  private static Found found(ParallelText text, Counterparts counterparts) {
    List<Logistic.Example> examples = new ArrayList<>();
    List<Judged> judged = new ArrayList<>();
    List<Bead> sure = new ArrayList<>();
    for (Move move : text.moves()) {
      boolean right = counterparts.areIn(move.bead());
      examples.add(new Logistic.Example(MoveOdds.of(move).evidence(), right, 1));
      judged.add(new Judged(move.confidence(), right));
      if (right && move.confidence() >= Aligner.SURE_MOVE) {
        sure.add(move.bead());
      }
    }
    List<Bead> beads = text.alignment().beads();
    List<Bead> all = Stream.concat(beads.stream(), sure.stream()).toList();
    long torn = counterparts.torn(beads);
    return new Found(examples, judged, torn, torn - counterparts.torn(all));
  }
}
